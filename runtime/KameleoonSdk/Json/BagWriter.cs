using System.Runtime.CompilerServices;
using KameleoonSdk.CompilerServices;

namespace KameleoonSdk.Json;

/// <summary>Writes bags: member by member, or as the ready JSON that they are.</summary>
internal static class BagWriter
{
    public static ref byte Object(ref byte p, ref byte end, PropertyBag bag, int depth)
    {
        if (bag.Raw is { } raw)
        {
            return ref ValueWriter.Copy(ref p, ref end, raw.Json.Span);
        }

        ref byte start = ref p;
        p = ref Entries(ref p, ref end, bag.Snapshot(), depth, default);
        return ref ValueWriter.Close(ref start, ref p, ref end, (byte)'{', (byte)'}');
    }

    /// <summary>Writes <c>,"key":value</c> for each member but those to skip.</summary>
    public static ref byte Members(ref byte p, ref byte end, PropertyBag bag, scoped ReadOnlySpan<string> skipNames)
    {
        if (bag.Raw is { } raw)
        {
            return ref RawMembers.Write(ref p, ref end, raw, skipNames);
        }

        return ref Entries(ref p, ref end, bag.Snapshot(), 1, skipNames);
    }

    private static ref byte Entries(ref byte p, ref byte end, scoped ReadOnlySpan<PropertyEntry> entries, int depth, scoped ReadOnlySpan<string> skipNames)
    {
        if (depth > JsonLimits.MaxDepth)
        {
            WriteGuard.ThrowTooDeep();
        }

        foreach (ref readonly PropertyEntry entry in entries)
        {
            string? key = entry.Key;
            if (key is null)
            {
                WriteGuard.ThrowChanged();
            }

            if (!skipNames.IsEmpty && skipNames.Contains(key))
            {
                continue;
            }

            int tag = entry.Tag;
            if (!WriteGuard.HasRoom(ref p, ref end, JsonSize.Member(key)))
            {
                p = ref NameAside(ref p, ref end, key);
                p = ref ValueWriter.Write(ref p, ref end, entry.Reference, entry.Bits, tag, depth);
                continue;
            }

            Unsafe.WriteUnaligned(ref p, BitConverter.IsLittleEndian ? (ushort)0x222C : (ushort)0x2C22);
            p = ref Utf8Text.Write(ref Unsafe.Add(ref p, 2), key);
            Unsafe.WriteUnaligned(ref p, BitConverter.IsLittleEndian ? (ushort)0x3A22 : (ushort)0x223A);
            p = ref Unsafe.Add(ref p, 2);
            if (tag == ValueTag.String && entry.Reference is string text)
            {
                p = ref ValueWriter.String(ref p, ref end, text);
            }
            else if (!ValueTag.IsUnbounded(tag))
            {
                p = ref ScalarWriter.Write(ref p, entry.Reference, entry.Bits, tag);
            }
            else
            {
                p = ref ValueWriter.Write(ref p, ref end, entry.Reference, entry.Bits, tag, depth);
            }
        }

        return ref p;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte NameAside(ref byte p, ref byte end, string key)
    {
        p = ref ValueWriter.Copy(ref p, ref end, ","u8);
        p = ref ValueWriter.String(ref p, ref end, key);
        return ref ValueWriter.Copy(ref p, ref end, ":"u8);
    }
}
