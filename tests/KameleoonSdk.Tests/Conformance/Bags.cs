using System.Text;
using System.Text.Json;

namespace KameleoonSdk.Tests.Conformance;

/// <summary>The two ways to an open object: ready JSON, and member by member.</summary>
internal static class Bags
{
    public static PropertyBag? Raw(JsonElement? json) =>
        json is { } value ? PropertyBag.FromUtf8Json(Encoding.UTF8.GetBytes(value.GetRawText())) : null;

    public static PropertyBag? Filled(JsonElement? json) => json is { } value ? Fill(value) : null;

    private static PropertyBag Fill(JsonElement json)
    {
        var bag = new PropertyBag();
        foreach (var member in json.EnumerateObject())
        {
            bag[JsonStrings.Read(member)] = Value(member.Value);
        }

        return bag;
    }

    private static PropertyValue Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Fill(json),
        JsonValueKind.Array => PropertyValue.Array([.. json.EnumerateArray().Select(Value)]),
        JsonValueKind.String => JsonStrings.Read(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => PropertyValue.Null,
        _ => Number(json),
    };

    private static PropertyValue Number(JsonElement json)
    {
        if (json.TryGetInt64(out var whole))
        {
            return whole;
        }

        // Beyond a double, only the text of the number can be kept.
        return json.GetDouble() is var number && double.IsFinite(number) ? number : PropertyValue.FromUtf8Json(Encoding.UTF8.GetBytes(json.GetRawText()));
    }
}
