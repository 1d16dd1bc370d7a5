using System.Text.Json;
using System.Text.Unicode;

namespace KameleoonSdk.RawEvents;

/// <summary>
/// The places of all values in the UTF-8 JSON of a raw event, found in one pass that refuses everything that is not JSON (RFC 8259,
/// without comments, trailing commas or a byte order mark) wherever it is. No tree is built. Reusable for any number of events, one after
/// the other; not thread-safe.
/// </summary>
public sealed class JsonIndex
{
    private const int LargestKeptCount = 64 * 1024;
    private const int PoolSize = 16;

    [ThreadStatic]
    private static JsonIndex? _threadIndex;

    private static readonly JsonIndex?[] Pool = new JsonIndex?[PoolSize];

    private JsonToken[] _tokens = new JsonToken[256];
    private int _count;
    private int _textLength;
    private bool _rented;

    private JsonIndex()
    {
    }

    /// <summary>An index that nobody else uses. Give it back with <see cref="Return"/>; one that is not given back is collected.</summary>
    public static JsonIndex Rent()
    {
        JsonIndex? index = _threadIndex;
        _threadIndex = null;
        for (int i = 0; index is null && i < PoolSize; i++)
        {
            index = Interlocked.Exchange(ref Pool[i], null);
        }

        index ??= new JsonIndex();
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
        if (_tokens.Length > LargestKeptCount)
        {
            _tokens = new JsonToken[256];
        }

        if (_threadIndex is null)
        {
            _threadIndex = this;
            return;
        }

        for (int i = 0; i < PoolSize; i++)
        {
            if (Interlocked.CompareExchange(ref Pool[i], this, null) is null)
            {
                return;
            }
        }
    }

    /// <summary>Reads a raw event. Whatever was read before is forgotten.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="error">What is wrong, if false is returned.</param>
    /// <returns>Whether it is JSON within the limits.</returns>
    public bool TryRead(ReadOnlySpan<byte> utf8, RawEventLimits limits, out RawEventError error)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _count = 0;
        _textLength = utf8.Length;
        error = default;
        if (utf8.Length > limits.MaxByteCount)
        {
            error = new(RawEventErrorCode.TooLarge, limits.MaxByteCount, $"The raw event has {utf8.Length} bytes; at most {limits.MaxByteCount} are allowed.");
        }
        else if (!Utf8.IsValid(utf8))
        {
            error = new(RawEventErrorCode.InvalidUtf8, 0, "The raw event is not valid UTF-8.");
        }
        else
        {
            try
            {
                Fill(new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth }));
            }
            catch (JsonException exception)
            {
                _count = 0;
                error = new(RawEventErrorCode.Malformed, exception.BytePositionInLine ?? 0, exception.Message);
            }
        }

        return error.Code == RawEventErrorCode.None;
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

    private void Fill(Utf8JsonReader reader)
    {
        Stack<int> open = new();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                ref JsonToken container = ref _tokens[open.Pop()];
                container.Length = (int)reader.BytesConsumed - container.Start;
                container.Next = _count;
                continue;
            }

            if (open.TryPeek(out int parent) && (_tokens[parent].Kind == JsonKind.Array || reader.TokenType == JsonTokenType.PropertyName))
            {
                _tokens[parent].Meta += 1 << JsonToken.CountShift;
            }

            if (_count == _tokens.Length)
            {
                Array.Resize(ref _tokens, _count * 2);
            }

            ref JsonToken token = ref _tokens[_count++];
            token.Start = (int)reader.TokenStartIndex;
            token.Length = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.ValueSpan.Length + 2 : reader.ValueSpan.Length;
            token.Next = _count;
            token.Meta = (uint)Kind(reader.TokenType) | (reader.ValueIsEscaped ? JsonToken.Escaped : 0);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push(_count - 1);
            }
        }
    }

    private static JsonKind Kind(JsonTokenType type) => type switch
    {
        JsonTokenType.Null => JsonKind.Null,
        JsonTokenType.False => JsonKind.False,
        JsonTokenType.True => JsonKind.True,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        _ => JsonKind.String,
    };
}
