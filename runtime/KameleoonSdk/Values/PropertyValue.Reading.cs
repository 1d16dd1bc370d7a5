using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using KameleoonSdk.Json;

namespace KameleoonSdk;

// What comes out of a value again. Nothing is converted between kinds: a text of digits is no number.
public readonly partial struct PropertyValue
{
    /// <summary>Gets the text; dates, times and identifiers as they are written.</summary>
    /// <exception cref="InvalidOperationException">This is no text.</exception>
    public string GetString() => TryGetString(out string? value) ? value : throw IsNot("a string");

    /// <summary>Gets the number as the nearest <see cref="double"/>; beyond its range, that is an infinity.</summary>
    /// <exception cref="InvalidOperationException">This is no number.</exception>
    public double GetDouble() => TryGetDouble(out double value) ? value : throw IsNot("a number");

    /// <summary>Gets the number as a whole one.</summary>
    /// <exception cref="InvalidOperationException">This is no number, not whole, or does not fit 64 bits.</exception>
    public long GetInt64() => TryGetInt64(out long value) ? value : throw IsNot("a whole number of 64 bits");

    /// <summary>Gets the number as <see cref="decimal"/>, with at most 28 or 29 digits.</summary>
    /// <exception cref="InvalidOperationException">This is no number, or too large.</exception>
    public decimal GetDecimal() => TryGetDecimal(out decimal value) ? value : throw IsNot("a number that a decimal can hold");

    /// <summary>Gets the boolean.</summary>
    /// <exception cref="InvalidOperationException">This is no boolean.</exception>
    public bool GetBoolean() => TryGetBoolean(out bool value) ? value : throw IsNot("a boolean");

    /// <summary>Gets the time; text is read by the rule of <see cref="IsoDateTime"/>, and without a zone it is UTC.</summary>
    /// <exception cref="InvalidOperationException">This is no text that is a date and time, or .NET cannot hold it.</exception>
    public DateTimeOffset GetDateTimeOffset() => TryGetDateTimeOffset(out DateTimeOffset value) ? value : throw IsNot("a date and time");

    /// <summary>Gets the object.</summary>
    /// <returns>The bag itself: changing it changes this value.</returns>
    /// <exception cref="InvalidOperationException">This is no object.</exception>
    public PropertyBag AsObject() => Reference as PropertyBag ?? throw IsNot("an object");

    /// <summary>Gets the elements of an array.</summary>
    /// <exception cref="InvalidOperationException">This is no array.</exception>
    public ImmutableArray<PropertyValue> AsArray() =>
        ImmutableCollectionsMarshal.AsImmutableArray(Reference as PropertyValue[] ?? throw IsNot("an array"));

    /// <summary>Gets the text, if this is one; see <see cref="GetString"/>.</summary>
    /// <param name="value">The text.</param>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        value = Kind != PropertyKind.String ? null : Tag == ValueTag.String ? Reference as string : ScalarText(quoted: true);
        return value is not null;
    }

    /// <summary>Gets the number, if this is one; see <see cref="GetDouble"/>.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetDouble(out double value)
    {
        value = 0;
        return Kind == PropertyKind.Number && NumberConversion.ToDouble(this, out value);
    }

    /// <summary>Gets the number, if this is a whole one that fits; see <see cref="GetInt64"/>.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetInt64(out long value)
    {
        value = Bits;
        return (Tag & ValueTag.Mask) == ValueTag.Int64 || (Kind == PropertyKind.Number && NumberConversion.ToInt64(this, out value));
    }

    /// <summary>Gets the number, if this is one that fits; see <see cref="GetDecimal"/>.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        return Kind == PropertyKind.Number && NumberConversion.ToDecimal(this, out value);
    }

    /// <summary>Gets the boolean, if this is one.</summary>
    /// <param name="value">The boolean.</param>
    public bool TryGetBoolean(out bool value)
    {
        value = Tag == ValueTag.Boolean && Bits != 0;
        return Tag == ValueTag.Boolean;
    }

    /// <summary>Gets the time, if this is one; see <see cref="GetDateTimeOffset"/>.</summary>
    /// <param name="value">The time.</param>
    public bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        IsoDateTime time = (Tag & ValueTag.Mask) == ValueTag.DateTime
            ? new IsoDateTime(Bits, Tag >> ValueTag.ExtraShift)
            : TryGetString(out string? text) ? new IsoDateTime(text) : default;
        return time.TryGetDateTimeOffset(out value);
    }

    private InvalidOperationException IsNot(string wanted)
    {
        string actual = Kind switch
        {
            PropertyKind.String => "a string",
            PropertyKind.Number => $"the number {this}",
            PropertyKind.Boolean => "a boolean",
            PropertyKind.Object => "an object",
            PropertyKind.Array => "an array",
            _ => "null",
        };
        return new InvalidOperationException($"The value is not {wanted}: it is {actual}.");
    }
}
