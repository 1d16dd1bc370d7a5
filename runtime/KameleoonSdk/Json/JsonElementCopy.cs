using System.Text.Json;

namespace KameleoonSdk.Json;

/// <summary>Copies elements out of their document, which may have been read with comments and trailing commas allowed.</summary>
internal static class JsonElementCopy
{
    private static readonly JsonReaderOptions Lenient = new()
    {
        MaxDepth = JsonLimits.MaxDepth,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static PropertyValue ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Undefined or JsonValueKind.Null => default,
        _ => JsonValueReader.Read(Copy(element)),
    };

    public static PropertyBag ToBag(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? new PropertyBag(Copy(element))
        : throw new ArgumentException($"A JSON object was expected, but the element is {element.ValueKind}.", nameof(element));

    private static RawJson Copy(JsonElement element)
    {
#if NET9_0_OR_GREATER
        Utf8JsonReader reader = new(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element), Lenient);
#else
        Utf8JsonReader reader = new(JsonText.ToUtf8(element.GetRawText()), Lenient);
#endif
        _ = reader.Read();
        return JsonCopy.Value(ref reader);
    }
}
