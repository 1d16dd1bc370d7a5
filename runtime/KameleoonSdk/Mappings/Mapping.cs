using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using KameleoonSdk.Json;
using KameleoonSdk.Mappings.Loading;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings;

/// <summary>
/// Makes the fields of an action out of a raw event. Written in JSON, in which objects with a key such as <c>@path</c> are directives.
/// Immutable: load a mapping once, and share it between threads.
/// </summary>
public sealed class Mapping
{
    private readonly CompiledMapping _compiled;

    private Mapping(CompiledMapping compiled) => _compiled = compiled;

    /// <summary>
    /// Parts that can be loaded, as the reference loads them, and that fail whenever an event gets there: an option that is missing or wrong,
    /// Liquid that is wrong or uses what is disabled, an unknown directive in a list. None in most mappings.
    /// </summary>
    public IReadOnlyList<MappingError> Warnings => _compiled.Warnings;

    /// <summary>Loads a mapping.</summary>
    /// <param name="json">The mapping as JSON.</param>
    /// <param name="options">Limits, and the engine for <c>@liquid</c>.</param>
    /// <exception cref="MappingException">It is not JSON, or directives are wrong: all errors at once.</exception>
    public static Mapping Parse(string json, MappingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(JsonText.ToUtf8(json), options);
    }

    /// <summary>Loads a mapping.</summary>
    /// <param name="utf8Json">The mapping as JSON in UTF-8.</param>
    /// <param name="options">Limits, and the engine for <c>@liquid</c>.</param>
    /// <exception cref="MappingException">It is not JSON, or directives are wrong: all errors at once.</exception>
    public static Mapping Parse(ReadOnlySpan<byte> utf8Json, MappingOptions? options = null)
    {
        options ??= MappingOptions.Default;
        MappingNode root = RootMapping.Of(MappingReader.Read(utf8Json, options.MaxByteCount), MappingPath.Root);
        if (MappingValidator.Validate(root, MappingPath.Root) is { Count: > 0 } errors)
        {
            throw new MappingException(errors);
        }

        return new Mapping(MappingCompiler.Compile(root, options));
    }

    /// <summary>Loads a mapping if nothing is wrong with it.</summary>
    /// <param name="utf8Json">The mapping as JSON in UTF-8.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="errors">All errors, if false is returned; else none.</param>
    /// <param name="options">Limits, and the engine for <c>@liquid</c>.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Mapping? mapping, out IReadOnlyList<MappingError> errors, MappingOptions? options = null)
    {
        try
        {
            mapping = Parse(utf8Json, options);
            errors = [];
            return true;
        }
        catch (MappingException e)
        {
            mapping = null;
            errors = e.Errors;
            return false;
        }
    }

    /// <summary>Applies the mapping, and writes what it makes as JSON.</summary>
    /// <param name="rawEvent">The event, which was read.</param>
    /// <param name="output">Where the JSON is written. If an exception is thrown, part of it may have been.</param>
    /// <returns>False, with nothing written, if the mapping makes nothing at all: its outermost value is a directive, and finds nothing.</returns>
    /// <exception cref="MappingException">A directive cannot be applied to this event, or the event is no object.</exception>
    public bool Apply(JsonView rawEvent, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using MappedPayload payload = Map(rawEvent);
        payload.WriteTo(output);
        return payload.Kind != JsonKind.Undefined;
    }

    /// <summary>Applies the mapping to an event that was not read yet, and gives what it makes as JSON.</summary>
    /// <param name="rawEvent">The event as JSON in UTF-8.</param>
    /// <param name="limits">How large the event may be; <see cref="RawEventLimits.Default"/> if nothing is said.</param>
    /// <returns>JSON in UTF-8; empty if the mapping makes nothing at all.</returns>
    /// <exception cref="RawEventException">The event is not JSON within the limits.</exception>
    /// <exception cref="MappingException">A directive cannot be applied to this event, or the event is no object.</exception>
    public byte[] Apply(ReadOnlySpan<byte> rawEvent, RawEventLimits? limits = null)
    {
        JsonIndex index = JsonIndex.Rent();
        try
        {
            if (!index.TryRead(rawEvent, limits ?? RawEventLimits.Default, out RawEventError error))
            {
                throw new RawEventException(error);
            }

            ArrayBufferWriter<byte> output = new();
            _ = Apply(index.View(rawEvent), output);
            return output.WrittenSpan.ToArray();
        }
        finally
        {
            index.Return();
        }
    }

    /// <summary>Applies the mapping, and gives its fields one by one. The result has to be disposed of before the event is.</summary>
    /// <exception cref="MappingException">A directive cannot be applied to this event, or the event is no object.</exception>
    internal MappedPayload Map(JsonView rawEvent) => MappedPayload.Of(_compiled, rawEvent);
}
