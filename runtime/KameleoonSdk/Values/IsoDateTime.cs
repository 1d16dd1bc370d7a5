using System.Text;
using System.Text.Json.Serialization;
using KameleoonSdk.CompilerServices;
using KameleoonSdk.Json;
using KameleoonSdk.Text;

namespace KameleoonSdk;

/// <summary>
/// A date and time as Kameleoon receives it: made from .NET's types, or from text that is kept exactly as it came.
/// <c>default</c> is a missing one, and so are null and empty text.
/// </summary>
/// <remarks>
/// Times are written as <c>yyyy-MM-ddTHH:mm:ss.fff</c>, with seven decimals when there are fractions of a millisecond, then <c>Z</c>
/// for UTC, <c>±hh:mm</c> for another offset, or nothing for a <see cref="DateTime"/> of kind <see cref="DateTimeKind.Unspecified"/>.
/// Two are equal when they are written alike.
/// </remarks>
[JsonConverter(typeof(IsoDateTimeJsonConverter))]
public readonly struct IsoDateTime : IEquatable<IsoDateTime>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string? _text;
    private readonly long _ticks;
    private readonly int _zone;

    /// <summary>Holds a time and its offset from UTC.</summary>
    /// <param name="value">The time.</param>
    public IsoDateTime(DateTimeOffset value)
        : this(value.Ticks, KameleoonSdk.Zone.FromOffset(value.Offset))
    {
    }

    /// <summary>Holds a time.</summary>
    /// <param name="value">The time; of kind <see cref="DateTimeKind.Local"/> it gets the local offset, of kind <see cref="DateTimeKind.Unspecified"/> none.</param>
    public IsoDateTime(DateTime value)
        : this(value.Ticks, KameleoonSdk.Zone.Of(value))
    {
    }

    /// <summary>Holds text exactly as it is; <see cref="IsValid"/> says whether Kameleoon takes it for a time.</summary>
    /// <param name="text">The text; null and empty text are a missing time.</param>
    public IsoDateTime(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (!IsoDateTimeReader.TryReadCanonical(text, out _ticks, out _zone))
        {
            (_text, _ticks, _zone) = (text, 0, KameleoonSdk.Zone.Missing);
        }
    }

    internal IsoDateTime(long ticks, int zone) => (_ticks, _zone) = (ticks, zone);

    /// <summary>Whether there is no time: the field is absent.</summary>
    public bool IsMissing => _text is null && _zone == KameleoonSdk.Zone.Missing;

    /// <summary>
    /// Whether the reference accepts this as a date and time: a real day, one separator (<c>T</c> or whitespace), a time with optional
    /// fraction and zone; 23:59:60 is allowed. False when missing.
    /// </summary>
    public bool IsValid => _text is null ? _zone != KameleoonSdk.Zone.Missing : DateTimeFormat.IsValid(_text);

    /// <summary>
    /// Whether JavaScript reads this as a date and time, which is what fields of the type <c>datetime</c> ask for: nearly everything that
    /// <see cref="IsValid"/> takes (not 23:59:60Z, nor a zone beyond 23:59), and much more, such as <c>May 17, 2024</c> or seconds since
    /// 1970. False when missing.
    /// </summary>
    public bool IsDateLike => _text is null ? _zone != KameleoonSdk.Zone.Missing : DateLikeFormat.IsValid(_text);

    /// <summary>Text that is not in the form that this type writes itself; null otherwise.</summary>
    internal string? Text => _text;

    internal long Ticks => _ticks;

    internal int Zone => _zone;

    /// <summary>Converts a time; see the constructor.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator IsoDateTime(DateTimeOffset value) => new(value);

    /// <summary>Converts a time; see the constructor.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator IsoDateTime(DateTime value) => new(value);

    /// <summary>Converts text; see the constructor.</summary>
    /// <param name="text">The text, or null for a missing time.</param>
    public static implicit operator IsoDateTime(string? text) => new(text);

    /// <summary>Whether both are written alike.</summary>
    /// <param name="left">One time.</param>
    /// <param name="right">Another time.</param>
    public static bool operator ==(IsoDateTime left, IsoDateTime right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    /// <param name="left">One time.</param>
    /// <param name="right">Another time.</param>
    public static bool operator !=(IsoDateTime left, IsoDateTime right) => !left.Equals(right);

    /// <summary>
    /// Reads the time. One without a zone is taken as UTC, a leap second as the second after it, and more than seven decimals are cut off.
    /// </summary>
    /// <param name="value">The time.</param>
    /// <returns>False when this is missing, not valid, or beyond what <see cref="DateTimeOffset"/> can hold (year 0, offsets above 14 hours).</returns>
    public bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        if (_text is not null)
        {
            return IsoDateTimeReader.TryRead(_text, out value);
        }

        value = default;
        return !IsMissing && IsoDateTimeReader.TryMake(_ticks, KameleoonSdk.Zone.OffsetMinutes(_zone), out value);
    }

    /// <summary>Whether both are written alike.</summary>
    /// <param name="other">Another time.</param>
    public bool Equals(IsoDateTime other) => _ticks == other._ticks && _zone == other._zone && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IsoDateTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_text, _ticks, _zone);

    /// <summary>The text that is sent; empty when missing.</summary>
    public override string ToString()
    {
        if (_text is not null)
        {
            return _text;
        }

        Span<byte> buffer = stackalloc byte[JsonSize.Scalar];
        return TryFormat(buffer, out int length, default, null) ? Encoding.ASCII.GetString(buffer[..length]) : "";
    }

    /// <summary>The text that is sent; the format and the provider are ignored.</summary>
    /// <param name="format">Ignored.</param>
    /// <param name="formatProvider">Ignored.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text that is sent; the format and the provider are ignored.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Ignored.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>False when there is too little room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (_text is not null)
        {
            charsWritten = _text.TryCopyTo(destination) ? _text.Length : 0;
            return charsWritten > 0;
        }

        Span<byte> buffer = stackalloc byte[JsonSize.Scalar];
        _ = TryFormat(buffer, out int length, default, null);
        return length <= destination.Length && Encoding.ASCII.TryGetChars(buffer[..length], destination, out charsWritten);
    }

    /// <summary>Writes the text that is sent, as UTF-8; the format and the provider are ignored.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">Ignored.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>False when there is too little room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        if (_text is not null)
        {
            return Encoding.UTF8.TryGetBytes(_text, utf8Destination, out bytesWritten);
        }

        if (IsMissing)
        {
            return true;
        }

        Span<byte> buffer = stackalloc byte[JsonSize.Scalar];
        int length = DateTimeWriter.Write(buffer, _ticks, _zone);
        bytesWritten = buffer[..length].TryCopyTo(utf8Destination) ? length : 0;
        return bytesWritten > 0;
    }

    internal PropertyValue ToPropertyValue() =>
        _text is not null ? _text : IsMissing ? default : new PropertyValue(null, _ticks, ValueTag.DateTime | (_zone << ValueTag.ExtraShift));
}
