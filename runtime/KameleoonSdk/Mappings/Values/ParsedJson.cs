using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Values;

/// <summary>JSON other than the input: the constants of a mapping, or a text that <c>@json</c> decoded.</summary>
internal sealed class ParsedJson
{
    private static readonly RawEventLimits Limits = new() { MaxDepth = JsonLimits.MaxDepth, MaxByteCount = RawEventLimits.LargestByteCount };

    private readonly byte[] _utf8;
    private readonly JsonIndex _index;

    private ParsedJson(byte[] utf8, JsonIndex index)
    {
        _utf8 = utf8;
        _index = index;
    }

    public JsonView View => _index.View(_utf8);

    public JsonValue Root => JsonValue.Of(this, View.Root);

    /// <summary>Reads JSON. The result is null if it is none; the error says more.</summary>
    public static ParsedJson? TryRead(byte[] utf8, out RawEventError error)
    {
        JsonIndex index = JsonIndex.Rent();
        if (index.TryRead(utf8, Limits, out error))
        {
            return new ParsedJson(utf8, index);
        }

        index.Return();
        return null;
    }

    /// <summary>Lets others use what this used. Nobody may look at it, or at a value of it, any more.</summary>
    public void Return() => _index.Return();
}
