using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KameleoonSdk.Json;

/// <summary>Copies the members of ready JSON, but some, without reading their values.</summary>
internal static class RawMembers
{
    public static ref byte Write(ref byte p, ref byte end, RawJson raw, scoped ReadOnlySpan<string> skipNames)
    {
        ReadOnlySpan<byte> json = raw.Json.Span;
        if (MayContain(json, skipNames))
        {
            return ref WriteOthers(ref p, ref end, json, skipNames);
        }

        ReadOnlySpan<byte> members = json[1..^1].Trim(" \t\r\n"u8);
        return ref members.IsEmpty ? ref p : ref WriteMember(ref p, ref end, members);
    }

    /// <summary>False only if none of the names occurs: unescaped as bytes, or possibly escaped.</summary>
    private static bool MayContain(ReadOnlySpan<byte> json, ReadOnlySpan<string> names)
    {
        if (names.IsEmpty)
        {
            return false;
        }

        if (json.Contains((byte)'\\'))
        {
            return true;
        }

        foreach (string name in names)
        {
            if (Contains(json, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(ReadOnlySpan<byte> json, string name)
    {
        Span<byte> utf8 = stackalloc byte[128];
        return !System.Text.Encoding.UTF8.TryGetBytes(name, utf8, out int length) || json.IndexOf(utf8[..length]) >= 0;
    }

    private static ref byte WriteOthers(ref byte p, ref byte end, scoped ReadOnlySpan<byte> json, scoped ReadOnlySpan<string> skipNames)
    {
        Utf8JsonReader reader = new(json, RawJson.Options);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int start = (int)reader.TokenStartIndex;
            bool skip = IsOneOf(ref reader, skipNames);
            _ = reader.Read();
            reader.Skip();
            if (!skip)
            {
                p = ref WriteMember(ref p, ref end, json[start..(int)reader.BytesConsumed]);
            }
        }

        return ref p;
    }

    private static bool IsOneOf(ref Utf8JsonReader reader, ReadOnlySpan<string> names)
    {
        if (reader.ValueIsEscaped)
        {
            return names.Contains(JsonUnescape.Text(reader.ValueSpan, escaped: true));
        }

        foreach (string name in names)
        {
            if (reader.ValueTextEquals(name))
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
