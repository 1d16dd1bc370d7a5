using System.Globalization;
using System.Text.Json;

namespace KameleoonSdk.Tests.Conformance;

/// <summary>Compares two JSON values: numbers as IEEE doubles, the order of members ignored.</summary>
internal static class JsonComparison
{
    /// <summary>Where the values differ first, or null where they are equal.</summary>
    public static string? Difference(JsonElement expected, JsonElement actual, string path = "$") => expected.ValueKind switch
    {
        JsonValueKind.Object when actual.ValueKind == JsonValueKind.Object => InMembers(expected, actual, path),
        JsonValueKind.Array when actual.ValueKind == JsonValueKind.Array => InElements(expected, actual, path),
        _ => Scalar(expected).Equals(Scalar(actual)) ? null : $"{path}: expected {expected.GetRawText()}, but it is {actual.GetRawText()}",
    };

    private static string? InMembers(JsonElement expected, JsonElement actual, string path)
    {
        var left = Members(expected);
        var right = Members(actual);
        return left.Keys.Concat(right.Keys).Distinct()
            .Select(name => (left.TryGetValue(name, out var l), right.TryGetValue(name, out var r)) switch
            {
                (true, true) => Difference(l, r, $"{path}.{name}"),
                (true, false) => $"{path}.{name} is missing",
                _ => $"{path}.{name} is not expected",
            })
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? InElements(JsonElement expected, JsonElement actual, string path) =>
        expected.GetArrayLength() != actual.GetArrayLength()
            ? $"{path}: expected {expected.GetArrayLength()} elements, but there are {actual.GetArrayLength()}"
            : expected.EnumerateArray().Zip(actual.EnumerateArray())
                .Select((pair, i) => Difference(pair.First, pair.Second, $"{path}[{i}]"))
                .FirstOrDefault(difference => difference is not null);

    /// <summary>Of a name that occurs twice, the last value counts.</summary>
    private static Dictionary<string, JsonElement> Members(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            members[JsonStrings.Read(member)] = member.Value;
        }

        return members;
    }

    /// <summary>
    /// A number beyond the range of a double is null: the reference has only doubles and writes an infinite one so, while this SDK
    /// keeps the digits.
    /// </summary>
    private static object Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonStrings.Read(value),
        JsonValueKind.Number => double.Parse(value.GetRawText(), CultureInfo.InvariantCulture) switch
        {
            var number when double.IsFinite(number) => number + 0.0,
            _ => JsonValueKind.Null,
        },
        var kind => kind,
    };
}
