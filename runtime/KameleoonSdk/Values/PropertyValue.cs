using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;
using KameleoonSdk.CompilerServices;
using KameleoonSdk.Json;

namespace KameleoonSdk;

/// <summary>
/// One JSON value: null, text, a number, a boolean, an object or an array. <c>default</c> is JSON null. Common .NET types convert
/// implicitly, numbers and dates without boxing. Two values are equal when their JSON means the same.
/// </summary>
[CollectionBuilder(typeof(PropertyValue), nameof(Array))]
[JsonConverter(typeof(PropertyValueJsonConverter))]
public readonly partial struct PropertyValue : IEquatable<PropertyValue>
{
    internal readonly object? Reference;
    internal readonly long Bits;
    internal readonly int Tag;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PropertyValue(object? reference, long bits, int tag)
    {
        Reference = reference;
        Bits = bits;
        Tag = tag;
    }

    /// <summary>JSON <c>null</c>, which is also <c>default</c>.</summary>
    public static PropertyValue Null => default;

    /// <summary>What this value is in JSON.</summary>
    public PropertyKind Kind => ValueTag.KindOf(Tag);

    /// <summary>Whether this value is JSON <c>null</c>.</summary>
    public bool IsNull => Tag == ValueTag.Null;

    /// <summary>Makes an array; the values are copied. Collection expressions use it: <c>bag["sizes"] = [1, "L", true]</c>.</summary>
    /// <param name="values">The elements, in order.</param>
    public static PropertyValue Array(ReadOnlySpan<PropertyValue> values) => OwnedArray(values.ToArray());

    /// <summary>
    /// Reads ready JSON of any kind. Scalars and arrays are read at once; of objects, only the bytes are kept (not copied when they are in
    /// an array), so they must not change afterwards.
    /// </summary>
    /// <param name="utf8Json">One JSON value in UTF-8; whitespace around it is allowed, comments and trailing commas are not.</param>
    /// <exception cref="System.Text.Json.JsonException">The bytes are not one valid JSON value, or are nested deeper than <see cref="JsonLimits.MaxDepth"/>.</exception>
    public static PropertyValue FromUtf8Json(ReadOnlyMemory<byte> utf8Json) => JsonValueReader.Read(RawJson.Validate(utf8Json, objectOnly: false));

    /// <summary>The elements of an array, so that <c>foreach</c> works.</summary>
    /// <exception cref="InvalidOperationException">This is not an array.</exception>
    public ImmutableArray<PropertyValue>.Enumerator GetEnumerator() => AsArray().GetEnumerator();

    /// <summary>The JSON text of this value. A number that is not finite shows as <c>NaN</c> or <c>Infinity</c>, which JSON does not have.</summary>
    public override string ToString() => JsonText.Of(this);

    /// <summary>Wraps an array that nobody else holds.</summary>
    internal static PropertyValue OwnedArray(PropertyValue[] values)
    {
        int tag = ValueTag.Array;
        foreach (ref readonly PropertyValue value in values.AsSpan())
        {
            tag |= value.Tag & ValueTag.Inspect;
            if ((value.Tag & ValueTag.Mask) == ValueTag.Array)
            {
                tag |= ValueTag.Inspect;
            }
        }

        return new PropertyValue(values, 0, tag);
    }

    internal static PropertyValue NumberFromText(string validJsonNumber) => new(new NumberLiteral(validJsonNumber), 0, ValueTag.NumberText);

    /// <summary>Text of a scalar that is stored in another form: dates, times, identifiers, numbers.</summary>
    internal string ScalarText(bool quoted)
    {
        Span<byte> buffer = stackalloc byte[JsonSize.Scalar];
        int length = ScalarWriter.Write(buffer, Reference, Bits, Tag);
        return Encoding.ASCII.GetString(quoted ? buffer[1..(length - 1)] : buffer[..length]);
    }
}
