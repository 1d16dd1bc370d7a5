using System.Globalization;
using System.Text;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>Looks into values without a copy where that is possible.</summary>
internal static class ValueReading
{
    /// <summary>The number as JavaScript has it: a double, infinite if the digits say more than a double can hold.</summary>
    public static double NumberOf(MappedValue value) =>
        value.TryGetJson(out ReadOnlySpan<byte> json) ? double.Parse(json, CultureInfo.InvariantCulture) : double.NaN;

    public static bool IsEmptyText(MappedValue value) =>
        value.Kind == JsonKind.String && (value.MadeText is { } text ? text.Length == 0 : value.TryGetJson(out ReadOnlySpan<byte> json) && json.Length == 2);

    /// <summary>The characters of a text: in the buffer if they fit and have no escapes, else in a string of their own.</summary>
    public static ReadOnlySpan<char> CharsOf(MappedValue value, Span<char> buffer) =>
        value.TryGetJson(out ReadOnlySpan<byte> json) && json.Length - 2 <= buffer.Length && !json.Contains((byte)'\\')
            ? buffer[..Encoding.UTF8.GetChars(json[1..^1], buffer)]
            : value.GetString();
}
