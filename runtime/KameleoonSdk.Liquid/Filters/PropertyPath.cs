using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>A property that a filter is given by name, such as <c>"a.b"</c>.</summary>
internal static class PropertyPath
{
    public static object? Get(object? item, string path)
    {
        string[] names = [.. path.Split('.', '[', ']').Select(name => name.Trim('"', '\'', ' ')).Where(name => name.Length > 0)];
        object? found = names.Aggregate(item, JsValue.Member);
        return names.Length == 0 || JsValue.IsNil(item) ? JsValue.Undefined : found;
    }
}
