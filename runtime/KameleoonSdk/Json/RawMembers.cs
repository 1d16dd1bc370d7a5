using System.Runtime.CompilerServices;
using System.Text;

namespace KameleoonSdk.Json;

/// <summary>Copies the members of ready JSON, but some, without reading their values.</summary>
internal static class RawMembers
{
    public static ref byte Write(ref byte p, ref byte end, RawJson raw, scoped ReadOnlySpan<string> skipNames)
    {
        ReadOnlySpan<byte> json = raw.Json.Span;
        return ref WriteOthers(ref p, ref end, json, skipNames, LastPlace(json, skipNames));
    }

    /// <summary>Behind this place, none of the names occurs: neither as bytes, nor possibly escaped. Negative if none occurs at all.</summary>
    private static int LastPlace(ReadOnlySpan<byte> json, ReadOnlySpan<string> names)
    {
        int last = -1;
        if (names.IsEmpty)
        {
            return last;
        }

        if (json.Contains((byte)'\\'))
        {
            return json.Length;
        }

        foreach (string name in names)
        {
            last = Math.Max(last, LastPlace(json, name));
        }

        return last;
    }

    private static int LastPlace(ReadOnlySpan<byte> json, string name)
    {
        Span<byte> utf8 = stackalloc byte[128];
        return Encoding.UTF8.TryGetBytes(name, utf8, out int length) ? json.LastIndexOf(utf8[..length]) : json.Length;
    }

    private static ref byte WriteOthers(ref byte p, ref byte end, scoped ReadOnlySpan<byte> json, scoped ReadOnlySpan<string> skipNames, int last)
    {
        int at = RawScanner.SkipWhitespace(json, 1);
        while (json[at] != '}')
        {
            if (at > last)
            {
                return ref WriteMember(ref p, ref end, json[at..^1].TrimEnd(" \t\r\n"u8));
            }

            int start = at;
            int nameEnd = RawScanner.StringEnd(json, start);
            int colon = RawScanner.SkipWhitespace(json, nameEnd);
            int valueEnd = RawScanner.ValueEnd(json, RawScanner.SkipWhitespace(json, colon + 1));
            if (!IsOneOf(json[(start + 1)..(nameEnd - 1)], skipNames))
            {
                p = ref WriteMember(ref p, ref end, json[start..valueEnd]);
            }

            at = RawScanner.SkipWhitespace(json, valueEnd);
            at = json[at] == ',' ? RawScanner.SkipWhitespace(json, at + 1) : at;
        }

        return ref p;
    }

    private static bool IsOneOf(ReadOnlySpan<byte> name, ReadOnlySpan<string> names)
    {
        bool escaped = name.Contains((byte)'\\');
        if (escaped || !Ascii.IsValid(name))
        {
            return names.Contains(JsonUnescape.Text(name, escaped));
        }

        foreach (string candidate in names)
        {
            if (Ascii.Equals(name, candidate))
            {
                return true;
            }
        }

        return false;
    }

    private static ref byte WriteMember(ref byte p, ref byte end, scoped ReadOnlySpan<byte> member)
    {
        WriteGuard.Need(ref p, ref end, 1);
        p = (byte)',';
        return ref ValueWriter.Copy(ref Unsafe.Add(ref p, 1), ref end, member);
    }
}
