using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KameleoonSdk.RawEvents.Reading;

/// <summary>
/// Finds where all strings end, 64 bytes at a time and without looking at anything else, as simdjson does: a quote counts if
/// the run of backslashes before it is even. Whether the quotes are where JSON allows them is for the <see cref="Tokenizer"/> to say.
/// </summary>
internal static class StringScanner
{
    private const ulong OddBits = 0xAAAA_AAAA_AAAA_AAAA;

    /// <param name="utf8">The text.</param>
    /// <param name="ends">Gets the quotes that end strings.</param>
    /// <param name="escapes">Gets the backslashes that begin escapes.</param>
    /// <param name="isAscii">Whether all bytes are ASCII, so that they are UTF-8 as well.</param>
    /// <returns>False if a string has no end or an unescaped control character.</returns>
    public static bool TryScan<TBlock>(ReadOnlySpan<byte> utf8, Positions ends, Positions escapes, out bool isAscii)
        where TBlock : struct, IJsonBlock
    {
        if (utf8.Length >= IJsonBlock.Size)
        {
            return TryScanBlocks<TBlock>(utf8, ends, escapes, out isAscii);
        }

        Span<byte> padded = stackalloc byte[IJsonBlock.Size];
        padded.Fill((byte)' ');
        utf8.CopyTo(padded);
        return TryScanBlocks<TBlock>(padded, ends, escapes, out isAscii);
    }

    private static bool TryScanBlocks<TBlock>(ReadOnlySpan<byte> utf8, Positions ends, Positions escapes, out bool isAscii)
        where TBlock : struct, IJsonBlock
    {
        ends.Clear();
        escapes.Clear();
        ulong inString = 0;
        ulong nextIsEscaped = 0;
        ulong misplacedControls = 0;
        ulong nonAscii = 0;
        int lastBlock = utf8.Length - IJsonBlock.Size;
        for (int at = 0; at < utf8.Length; at += IJsonBlock.Size)
        {
            // The last block overlaps the one before it rather than the end of the text; what was seen before is shifted out.
            int block = Math.Min(at, lastBlock);
            int seen = at - block;
            nonAscii |= TBlock.Classify(in utf8.Slice(block, IJsonBlock.Size)[0], out ulong quoteMask, out ulong backslashes, out ulong controls);
            quoteMask >>= seen;
            backslashes >>= seen;
            controls >>= seen;
            if ((backslashes | nextIsEscaped) != 0)
            {
                quoteMask &= ~Escaped(backslashes, nextIsEscaped, out ulong escapeMask);
                nextIsEscaped = escapeMask >> 63;
                escapes.Add(escapeMask, at);
            }

            ulong inside = Parity<TBlock>(quoteMask) ^ inString;
            misplacedControls |= controls & inside;
            inString = (ulong)((long)inside >> 63);
            ends.Add(quoteMask & ~inside, at);
        }

        isAscii = nonAscii == 0;
        return (inString | misplacedControls) == 0;
    }

    /// <summary>The bytes behind a backslash that is not escaped itself; from simdjson's <c>json_escape_scanner</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Escaped(ulong backslashes, ulong nextIsEscaped, out ulong escapes)
    {
        ulong candidates = backslashes & ~nextIsEscaped;
        ulong ends = ((candidates << 1 | OddBits) - candidates) ^ OddBits;
        escapes = ends & backslashes;
        return ends ^ (backslashes | nextIsEscaped);
    }

    /// <summary>Set where the number of quotes up to and with this byte is odd: from an opening quote to the byte before the closing one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Parity<TBlock>(ulong quotes)
        where TBlock : struct, IJsonBlock
    {
        if (Pclmulqdq.IsSupported && typeof(TBlock) != typeof(BlockScalar))
        {
            return Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(quotes), Vector128<ulong>.AllBitsSet, 0).ToScalar();
        }

        quotes ^= quotes << 1;
        quotes ^= quotes << 2;
        quotes ^= quotes << 4;
        quotes ^= quotes << 8;
        quotes ^= quotes << 16;
        return quotes ^ (quotes << 32);
    }
}
