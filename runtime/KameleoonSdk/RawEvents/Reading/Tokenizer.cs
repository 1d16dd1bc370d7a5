using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KameleoonSdk.RawEvents.Reading;

/// <summary>
/// Checks the grammar and writes the tokens of a text whose strings are known: of a string, only the two quotes are looked at. There is
/// no recursion: an object or array that is still open keeps the token around it in its own token.
/// </summary>
internal static class Tokenizer
{
    private const int NoParent = -1;

    /// <summary>A member has two.</summary>
    private const int MostTokensAtOnce = 2;

    /// <param name="utf8">An object or array, without whitespace behind it. So whatever is read before its last byte has a byte behind it.</param>
    /// <param name="at">Its first byte.</param>
    /// <param name="ends">The quotes that end strings.</param>
    /// <param name="maxDepth">How many objects and arrays may be open at once.</param>
    /// <param name="tokens">Gets the tokens; replaced by a longer array when it is full.</param>
    /// <returns>The number of tokens; 0 if the text is not JSON or too deep.</returns>
    public static int Read(ReadOnlySpan<byte> utf8, int at, ReadOnlySpan<int> ends, int maxDepth, ref JsonToken[] tokens)
    {
        ref JsonToken room = ref MemoryMarshal.GetArrayDataReference(tokens);
        int capacity = tokens.Length;
        int count = 0;
        int depthLeft = maxDepth;
        int parent = NoParent;
        int children = 0;
        int closer = 0;
        int ended = 0;
        while (true)
        {
            if (capacity - count < MostTokensAtOnce)
            {
                Array.Resize(ref tokens, capacity * 2);
                room = ref MemoryMarshal.GetArrayDataReference(tokens);
                capacity = tokens.Length;
            }

            ref JsonToken token = ref Unsafe.Add(ref room, count);
            if (closer == '}')
            {
                if (utf8[at] != '"')
                {
                    return 0;
                }

                int end = ends[ended++] + 1;
                token.Start = at;
                token.Length = end - at;
                token.Next = ++count;
                token.Meta = (uint)JsonKind.String;
                token = ref Unsafe.Add(ref token, 1);
                at = end;
                if (utf8[at] != ':')
                {
                    at = SkipWhitespace(utf8, at);
                    if (utf8[at] != ':')
                    {
                        return 0;
                    }
                }

                at++;
                if (utf8[at] <= ' ')
                {
                    at = SkipWhitespace(utf8, at);
                }
            }

            int first = utf8[at];
            Debug.Assert(count < capacity, "Tokens are written without further checks.");
            count++;
            token.Start = at;
            token.Next = count;
            if (first == '"')
            {
                int end = ends[ended++] + 1;
                token.Length = end - at;
                token.Meta = (uint)JsonKind.String;
                at = end;
            }
            else if (first is '{' or '[')
            {
                if (--depthLeft < 0)
                {
                    return 0;
                }

                token.Meta = (uint)(first == '{' ? JsonKind.Object : JsonKind.Array);
                token.Next = parent;
                token.Length = children;
                parent = count - 1;
                closer = first + 2;
                at++;
                if (utf8[at] <= ' ')
                {
                    at = SkipWhitespace(utf8, at);
                }

                children = 0;
                if (utf8[at] != closer)
                {
                    children = 1;
                    continue;
                }
            }
            else
            {
                int end = ScalarEnd(utf8, at, first, out JsonKind kind);
                if (end < 0)
                {
                    return 0;
                }

                token.Length = end - at;
                token.Meta = (uint)kind;
                at = end;
            }

            while (true)
            {
                int next = utf8[at];
                if (next <= ' ')
                {
                    at = SkipWhitespace(utf8, at);
                    next = utf8[at];
                }

                at++;
                if (next == ',')
                {
                    children++;
                    if (utf8[at] <= ' ')
                    {
                        at = SkipWhitespace(utf8, at);
                    }

                    break;
                }

                if (next != closer)
                {
                    return 0;
                }

                ref JsonToken container = ref Unsafe.Add(ref room, parent);
                parent = container.Next;
                int outerChildren = container.Length;
                container.Next = count;
                container.Length = at - container.Start;
                container.Meta |= (uint)children << JsonToken.CountShift;
                children = outerChildren;
                depthLeft++;
                if (at == utf8.Length || parent == NoParent)
                {
                    return at == utf8.Length && parent == NoParent ? count : 0;
                }

                closer = (Unsafe.Add(ref room, parent).Meta & JsonToken.KindMask) == (uint)JsonKind.Object ? '}' : ']';
            }
        }
    }

    /// <summary>Reads a text that is neither object nor array.</summary>
    public static int ReadScalar(ReadOnlySpan<byte> utf8, int at, ref JsonToken[] tokens)
    {
        if (SyntaxCheck.FindError(utf8, maxDepth: 1) is not null)
        {
            return 0;
        }

        JsonKind kind = utf8[at] switch
        {
            (byte)'"' => JsonKind.String,
            (byte)'t' => JsonKind.True,
            (byte)'f' => JsonKind.False,
            (byte)'n' => JsonKind.Null,
            _ => JsonKind.Number,
        };
        tokens[0] = new() { Start = at, Length = utf8.Length - at, Next = 1, Meta = (uint)kind };
        return 1;
    }

    /// <summary>The first byte from here on that is no whitespace. There is one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipWhitespace(ReadOnlySpan<byte> utf8, int at)
    {
        while (utf8[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    private static int ScalarEnd(ReadOnlySpan<byte> utf8, int at, int first, out JsonKind kind)
    {
        switch (first)
        {
            case 't':
                kind = JsonKind.True;
                return utf8[at..].StartsWith("true"u8) ? at + 4 : -1;
            case 'f':
                kind = JsonKind.False;
                return utf8[at..].StartsWith("false"u8) ? at + 5 : -1;
            case 'n':
                kind = JsonKind.Null;
                return utf8[at..].StartsWith("null"u8) ? at + 4 : -1;
            default:
                kind = JsonKind.Number;
                return NumberScanner.End(utf8, at);
        }
    }
}
