using System.Buffers;
using System.Globalization;
using System.Text;

namespace KameleoonSdk.RawEvents.Reading;

/// <summary>The errors of raw events. They show no more of the event than the one byte that is wrong.</summary>
internal static class RawEventErrors
{
    /// <summary>JSON, and yet no event.</summary>
    public static RawEventError NoObject { get; } = new(
        RawEventErrorCode.None, 0, "The event is not an object. Each event is one JSON object; give the items of a list one by one.");

    public static RawEventError TooLarge(int length, int maxByteCount) => new(RawEventErrorCode.TooLarge, maxByteCount, Text(
        $"The raw event has {length} bytes, but at most {maxByteCount} are allowed. RawEventLimits.MaxByteCount can be raised."));

    public static RawEventError TooDeep(ReadOnlySpan<byte> utf8, int at, int maxDepth) => new(RawEventErrorCode.TooDeep, at, Text(
        $"The raw event is nested deeper than the {maxDepth} levels that are allowed{Place(utf8, at)}. RawEventLimits.MaxDepth can be raised."));

    public static RawEventError Malformed(ReadOnlySpan<byte> utf8, int at, string problem) => new(RawEventErrorCode.Malformed, at, Text(
        $"The raw event is not valid JSON: {problem}{Place(utf8, at)}."));

    public static RawEventError InvalidUtf8(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        while (at < utf8.Length && Rune.DecodeFromUtf8(utf8[at..], out _, out int consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        return new(RawEventErrorCode.InvalidUtf8, at, Text(
            $"The raw event is not valid UTF-8: no character is encoded as the bytes are{Place(utf8, at)}."));
    }

    /// <summary>The text was refused, and is no longer wrong.</summary>
    public static RawEventError Changed() => new(RawEventErrorCode.Malformed, 0, "The bytes of the raw event were changed while it was read.");

    /// <summary>The byte as a character in quotes, or in hexadecimal if it is no visible ASCII character.</summary>
    public static string Describe(byte value) => value is > 0x20 and < 0x7F ? Text($"'{(char)value}'") : Text($"the byte 0x{value:X2}");

    /// <summary>Lines are counted from 1, as editors do, and bytes from 0, as <see cref="RawEventError.BytePosition"/> is.</summary>
    private static string Place(ReadOnlySpan<byte> utf8, int at) =>
        Text($" at byte position {at} (line {utf8[..at].Count((byte)'\n') + 1})");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
