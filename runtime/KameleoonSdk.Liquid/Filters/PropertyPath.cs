using KameleoonSdk.Liquid.Values;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>A property that a filter is given by name, such as <c>"a.b"</c>.</summary>
internal static class PropertyPath
{
    public static object? Get(object? item, string path)
    {
        foreach (string name in path.Split('.', '[', ']').Select(name => name.Trim('"', '\'', ' ')).Where(name => name.Length > 0))
        {
            item = JsValue.Member(item, name);
        }

        return JsValue.IsNil(item) ? JsValue.Undefined : item;
    }
}
