using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using KameleoonSdk.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// Reads JSON for generated code: each method takes the value at the reader's token and leaves the reader at its last token. JSON null
/// is null; another kind than the expected one is a <see cref="JsonException"/> that names the path.
/// </summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "Each method is named after what it handles.")]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonRead
{
    /// <summary>Reads text. Escaped lone surrogates are kept.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages, such as <c>$.userId</c>.</param>
    /// <exception cref="JsonException">The value is no text, or not valid UTF-8.</exception>
    public static string? String(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        Expect(ref reader, JsonTokenType.String, "a string", path);
        ReadOnlySpan<byte> utf8 = Token(ref reader);
        return Utf8.IsValid(utf8) ? JsonUnescape.Text(utf8, reader.ValueIsEscaped) : throw Error("The text is not valid UTF-8.", path);
    }

    /// <summary>Reads a date and time; JSON null is a missing one. Any text is taken as it is.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no text, or not valid UTF-8.</exception>
    public static IsoDateTime DateTime(ref Utf8JsonReader reader, string path) => String(ref reader, path);

    /// <summary>Reads an open object, by copying its JSON.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no object, not valid UTF-8, or nested deeper than <see cref="JsonLimits.MaxDepth"/>.</exception>
    public static PropertyBag? Bag(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        Expect(ref reader, JsonTokenType.StartObject, "an object", path);
        return new PropertyBag(Copy(ref reader, path));
    }

    /// <summary>Reads a value of any kind.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is not valid UTF-8, or nested deeper than <see cref="JsonLimits.MaxDepth"/>.</exception>
    public static PropertyValue Value(ref Utf8JsonReader reader, string path) => JsonValueReader.Read(Copy(ref reader, path));

    /// <summary>Reads a boolean.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no boolean.</exception>
    public static bool? Boolean(ref Utf8JsonReader reader, string path) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(ref reader, "a boolean", path),
    };

    /// <summary>Reads a whole number, also when it is written as <c>1.0</c> or <c>1e2</c>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no number, not whole, or does not fit 64 bits.</exception>
    public static long? Int64(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        return Number(ref reader, path).TryGetInt64(out long value) ? value : throw Error("The number is not a whole number of 64 bits.", path);
    }

    /// <summary>Reads a number as the nearest <see cref="double"/>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no number.</exception>
    public static double? Double(ref Utf8JsonReader reader, string path) =>
        reader.TokenType == JsonTokenType.Null ? null : Number(ref reader, path).GetDouble();

    /// <summary>Reads a number as <see cref="decimal"/>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no number, or too large.</exception>
    public static decimal? Decimal(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        return Number(ref reader, path).TryGetDecimal(out decimal value) ? value : throw Error("The number is too large.", path);
    }

    private static PropertyValue Number(ref Utf8JsonReader reader, string path)
    {
        Expect(ref reader, JsonTokenType.Number, "a number", path);
        return JsonNumber.Read(Token(ref reader));
    }

    private static RawJson Copy(ref Utf8JsonReader reader, string path)
    {
        try
        {
            return JsonCopy.Value(ref reader);
        }
        catch (JsonException e) when (e.Path is null)
        {
            throw new JsonException($"{path}: {e.Message}", path, e.LineNumber, e.BytePositionInLine, e);
        }
    }

    private static ReadOnlySpan<byte> Token(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType token, string expected, string path)
    {
        if (reader.TokenType != token)
        {
            throw Unexpected(ref reader, expected, path);
        }
    }

    private static JsonException Unexpected(ref Utf8JsonReader reader, string expected, string path) =>
        Error($"Expected {expected}, but it is {JsonValueReader.Describe(reader.TokenType)}.", path);

    private static JsonException Error(string message, string path) => new($"{path}: {message}", path, null, null);
}
