using CsCheck;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>Random events with the fields and values of <see cref="RandomTriggers"/>. Type and event are texts or missing.</summary>
internal static class RandomEvents
{
    private static readonly Gen<string> Text = Choice.Of("\"track\"", "\"page\"", "\"\"", "\"5\"", "\"A b\"", "\"tr\\u0061ck\"", "\"\\u00e9\"", "null");

    private static readonly Gen<string> Value = Gen.OneOf(
        Text, Choice.Of("5", "5.0", "-1", "0", "2.5", "true", "false", "[]", "{}", "[\"track\",5]", "{\"c\":5}", "{\"c\":\"page\"}"));

    public static readonly Gen<string> Json = Gen.Select(Text, Text, Value.Array[5], (type, name, values) =>
        $$$"""
        {"type":{{{type}}},"event":{{{name}}},"properties":{"a":{{{values[0]}}},"b":{{{values[1]}}},
        "list":[{{{values[2]}}},{{{values[3]}}}]},"traits":{"a b":{{{values[4]}}} } }
        """);
}
