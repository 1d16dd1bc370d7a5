using KameleoonSdk.Mappings.Model;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Loading;

/// <summary>What a value is, in the words of error messages.</summary>
internal static class KindName
{
    public static string Of(JsonKind kind) => kind switch
    {
        JsonKind.Undefined => "undefined",
        JsonKind.Null => "null",
        JsonKind.False or JsonKind.True => "boolean",
        JsonKind.Number => "number",
        JsonKind.String => "string",
        JsonKind.Object => "object",
        _ => "array",
    };

    public static string WithArticle(MappingNode? node)
    {
        string name = node is { HasDirectiveKey: true } ? "directive" : Of(node?.Kind ?? JsonKind.Undefined);
        return (name[0] is 'a' or 'o' or 'u' ? "an " : "a ") + name;
    }
}
