using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;
using KameleoonSdk.RawEvents.Reading;

namespace KameleoonSdk.RawEvents;

/// <summary>
/// The places of all values in the UTF-8 JSON of a raw event, found in one pass that refuses everything that is not JSON (RFC 8259,
/// without comments, trailing commas or a byte order mark) wherever it is. No tree is built. Reusable for any number of events, one after
/// the other; not thread-safe. It keeps its memory, up to 1 MB of it, when it is returned.
/// </summary>
public sealed class JsonIndex
{
    private const int FirstTokenCount = 256;
    private const int LargestKeptTokenCount = 32 * 1024;
    private const int PoolSize = 16;

    [ThreadStatic]
    private static JsonIndex? _threadIndex;

    private static readonly JsonIndex?[] Pool = new JsonIndex?[PoolSize];

    private readonly Positions _stringEnds = new();
    private readonly Positions _escapes = new();
    private JsonToken[] _tokens = new JsonToken[FirstTokenCount];
    private int _count;
    private int _textLength;
    private bool _rented = true;

    /// <summary>A new one, as if rented.</summary>
    internal JsonIndex()
    {
    }

    /// <summary>How much memory this holds, at least.</summary>
    internal int KeptByteCount => (_tokens.Length * Unsafe.SizeOf<JsonToken>()) + _stringEnds.KeptByteCount + _escapes.KeptByteCount;

    /// <summary>An index that nobody else uses. Give it back with <see cref="Return"/>; one that is not given back is collected.</summary>
    public static JsonIndex Rent()
    {
        JsonIndex? index = _threadIndex;
        if (index is null)
        {
            return RentFromPool();
        }

        _threadIndex = null;
        index._rented = true;
        return index;
    }

    /// <summary>Gives the index back. Neither it nor a view of it may be used any more.</summary>
    /// <exception cref="InvalidOperationException">It was given back before.</exception>
    public void Return()
    {
        if (!_rented)
        {
            throw new InvalidOperationException("The index was returned before.");
        }

        _rented = false;
        _count = 0;
        _stringEnds.Trim();
        _escapes.Trim();
        if (_tokens.Length > LargestKeptTokenCount)
        {
            _tokens = new JsonToken[FirstTokenCount];
        }

        if (_threadIndex is null)
        {
            _threadIndex = this;
            return;
        }

        ReturnToPool();
    }

    /// <summary>Reads a raw event. Whatever was read before is forgotten.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="error">What is wrong, if false is returned.</param>
    /// <returns>Whether it is JSON within the limits.</returns>
    /// <exception cref="InvalidOperationException">The index was returned before.</exception>
    public bool TryRead(ReadOnlySpan<byte> utf8, RawEventLimits limits, out RawEventError error)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (Vector512.IsHardwareAccelerated)
        {
            return TryRead<Block512>(utf8, limits, out error);
        }

        if (Vector256.IsHardwareAccelerated)
        {
            return TryRead<Block256>(utf8, limits, out error);
        }

        return Vector128.IsHardwareAccelerated
            ? TryRead<Block128>(utf8, limits, out error)
            : TryRead<BlockScalar>(utf8, limits, out error);
    }

    /// <summary>The values of the text that was read last.</summary>
    /// <param name="utf8">The same text, unchanged.</param>
    /// <exception cref="InvalidOperationException">Nothing was read, or it was refused.</exception>
    /// <exception cref="ArgumentException">The text is longer or shorter than the one that was read.</exception>
    public JsonView View(ReadOnlySpan<byte> utf8)
    {
        if (_count == 0)
        {
            throw new InvalidOperationException("There is no view, because no event was read, or it was refused.");
        }

        if (utf8.Length != _textLength)
        {
            throw new ArgumentException("The text is not the one that was read.", nameof(utf8));
        }

        return new JsonView(utf8, _tokens.AsSpan(0, _count));
    }

    /// <summary>Reads with a certain width of vectors.</summary>
    internal bool TryRead<TBlock>(ReadOnlySpan<byte> utf8, RawEventLimits limits, out RawEventError error)
        where TBlock : struct, IJsonBlock
    {
        if (!_rented)
        {
            throw new InvalidOperationException("The index was returned before; somebody else may use it now.");
        }

        _count = 0;
        _textLength = utf8.Length;
        if (utf8.Length > limits.MaxByteCount)
        {
            error = RawEventErrors.TooLarge(utf8.Length, limits.MaxByteCount);
            return false;
        }

        bool valid = StringScanner.TryScan<TBlock>(utf8, _stringEnds, _escapes, out bool isAscii);
        if (!isAscii && !Utf8.IsValid(utf8))
        {
            error = RawEventErrors.InvalidUtf8(utf8);
            return false;
        }

        if (valid && EscapeCheck.AreValid(utf8, _escapes.Values))
        {
            _count = Tokenize(utf8, limits.MaxDepth);
        }

        if (_count > 0)
        {
            EscapeMarks.Set(_tokens.AsSpan(0, _count), _escapes.Values);
            error = default;
            return true;
        }

        error = SyntaxCheck.FindError(utf8, limits.MaxDepth) ?? RawEventErrors.Changed();
        return false;
    }

    private int Tokenize(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        int start = 0;
        while (start < utf8.Length && IsWhitespace(utf8[start]))
        {
            start++;
        }

        if (start == utf8.Length)
        {
            return 0;
        }

        int end = utf8.Length;
        while (IsWhitespace(utf8[end - 1]))
        {
            end--;
        }

        bool isContainer = utf8[start] is (byte)'{' or (byte)'[' && utf8[end - 1] is (byte)'}' or (byte)']';
        return isContainer
            ? Tokenizer.Read(utf8[..end], start, _stringEnds.Values, maxDepth, ref _tokens)
            : Tokenizer.ReadScalar(utf8[..end], start, ref _tokens);
    }

    private static bool IsWhitespace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private static JsonIndex RentFromPool()
    {
        JsonIndex? index = null;
        for (int i = 0; index is null && i < PoolSize; i++)
        {
            index = Interlocked.Exchange(ref Pool[i], null);
        }

        index ??= new JsonIndex();
        index._rented = true;
        return index;
    }

    private void ReturnToPool()
    {
        for (int i = 0; i < PoolSize; i++)
        {
            if (Interlocked.CompareExchange(ref Pool[i], this, null) is null)
            {
                return;
            }
        }
    }
}
