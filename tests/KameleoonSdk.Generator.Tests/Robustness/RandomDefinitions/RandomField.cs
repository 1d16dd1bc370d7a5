using System.Text.Json.Nodes;

namespace KameleoonSdk.Generator.Tests.Robustness.RandomDefinitions;

/// <summary>A valid field with any of the keys that its type takes.</summary>
internal sealed class RandomField(Random random)
{
    private const int DeepestObject = 4;

    private static readonly string[] Types = ["string", "text", "password", "number", "integer", "boolean", "datetime", "object", "object"];

    private static readonly (string Format, string Example)[] Formats =
    [
        ("date-time", "2024-05-17T09:30:00Z"), ("date", "2024-05-17"), ("time", "09:30:00Z"), ("email", "ann@example.com"), ("uri", "https://example.com/a?b=c"), ("uri-reference", "/a/b?c#d"),
        ("uri-template", "https://example.com/{id}"), ("hostname", "example.com"), ("ipv4", "192.0.2.1"), ("ipv6", "2001:db8::1"), ("uuid", "123e4567-e89b-12d3-a456-426614174000"), ("regex", "^a+$"),
    ];

    private static readonly string[] Numbers = ["0", "1", "-1", "7", "9007199254740993", "9223372036854775807", "-9223372036854775808", "2147483648"];

    /// <summary>A text of the format; null where it is none.</summary>
    public static string? ExampleOf(string? format) => Formats.FirstOrDefault(pair => pair.Format == format).Example;

    /// <summary>Whether the fields are mapped from raw events: others have no use for a source.</summary>
    public bool IsMapped { get; set; }

    /// <summary>Fields of different names beside those that are given, with conditions on each other.</summary>
    public JsonObject Several(int count, int depth, JsonObject? given = null, IReadOnlyCollection<string>? except = null)
    {
        var fields = given ?? [];
        while (fields.Count < count)
        {
            var name = Pick(HostileWords.Names);
            if (except?.Contains(name) != true)
            {
                fields.TryAdd(name, One(depth));
            }
        }

        AddConditions(fields);
        return fields;
    }

    /// <summary>Lets some fields be written inside an open object beside them.</summary>
    public void AddInto(JsonObject fields)
    {
        var target = fields.FirstOrDefault(pair => IsOpenObject((JsonObject)pair.Value!)).Key;
        foreach (var (_, field) in fields.Where(pair => target is not null && pair.Key != target && Chance(15)).ToList())
        {
            field!["into"] = target;
        }
    }

    /// <summary>A constant that the field takes.</summary>
    public JsonNode Constant(JsonObject field)
    {
        if (field["choices"] is JsonArray choices)
        {
            var choice = choices[random.Next(choices.Count)]!;
            return (choice is JsonObject labelled ? labelled["value"]! : choice).DeepClone();
        }

        return Text(field, "type") switch
        {
            "boolean" => Chance(50),
            "number" or "integer" => random.Next(0, 6),
            "datetime" => "2024-05-17T09:30:00.123+02:00",
            _ => ExampleOf(Text(field, "format")) ?? Pick(["abc", "x y", "$now", "12", "true", "😀😀"]),
        };
    }

    public bool Chance(int percent) => random.Next(100) < percent;

    public string Pick(string[] words) => words[random.Next(words.Length)];

    public static string? Text(JsonObject field, string key) => field[key]?.GetValue<string>();

    public static bool IsOpenObject(JsonObject field) => Text(field, "type") == "object" && field["properties"] is null && field["multiple"] is null;

    private JsonObject One(int depth)
    {
        var type = Pick(Types);
        var field = new JsonObject { ["type"] = type };
        AddFlags(field);
        if (type == "object")
        {
            if (depth < DeepestObject && Chance(60))
            {
                var properties = Several(random.Next(1, 5), depth + 1);
                AddInto(properties);
                field["properties"] = properties;
                Maybe(30, field, "additionalProperties", true);
            }
        }
        else if (type is "string" or "text" or "password")
        {
            AddTextRules(field);
        }
        else if (type is "number" or "integer")
        {
            AddNumberRules(field);
        }

        if (type != "object" && Chance(20))
        {
            field["default"] = field["multiple"] is not null && Chance(70) ? new JsonArray(Constant(field), Constant(field)) : Constant(field);
        }

        return field;
    }

    private void AddFlags(JsonObject field)
    {
        Maybe(80, field, "label", Pick(HostileWords.Texts));
        Maybe(40, field, "description", Pick(HostileWords.Texts));
        Maybe(20, field, "multiple", true);
        Maybe(15, field, "nullable", true);
        Maybe(30, field, "required", true);
        Maybe(10, field, "deprecated", "Use " + Pick(HostileWords.Texts));
        Maybe(field["required"] is null ? 5 : 0, field, "recommended", "because " + Pick(HostileWords.Texts));
        Maybe(10, field, "ui", new JsonObject { ["hidden"] = true, ["order"] = new JsonArray(1, "two", null) });
        Maybe(IsMapped ? 20 : 0, field, "from", new JsonArray("$.properties.a", new JsonObject { ["$if"] = "$.b", ["then"] = 1, ["else"] = new JsonObject { ["c"] = "$.d" } }));
    }

    private void AddTextRules(JsonObject field)
    {
        if (Chance(30))
        {
            field["choices"] = new JsonArray([.. Several(HostileWords.Choices).Select(value => Choice(value))]);
        }
        else if (Chance(30))
        {
            field["format"] = Formats[random.Next(Formats.Length)].Format;
        }
        else
        {
            Maybe(20, field, "minLength", random.Next(0, 3));
            Maybe(20, field, "maxLength", random.Next(5, 9));
        }
    }

    private void AddNumberRules(JsonObject field)
    {
        if (Chance(30))
        {
            field["choices"] = new JsonArray([.. Several(Numbers).Select(value => Choice(JsonNode.Parse(value)!))]);
        }
        else
        {
            Maybe(30, field, "minimum", random.Next(-3, 1));
            Maybe(30, field, "maximum", random.Next(5, 9));
        }
    }

    private JsonNode Choice(JsonNode value) => Chance(40) ? new JsonObject { ["value"] = value, ["label"] = Pick(HostileWords.Texts) } : value;

    private List<string> Several(string[] words) => [.. words.OrderBy(_ => random.Next()).Take(random.Next(1, 6))];

    private void AddConditions(JsonObject fields)
    {
        foreach (var (name, field) in fields.Where(pair => fields.Count > 1 && pair.Value!["required"] is null && pair.Value["recommended"] is null && Chance(20)).ToList())
        {
            field!["required"] = Condition([.. fields.Where(pair => pair.Key != name)], 0);
        }
    }

    private JsonObject Condition(List<KeyValuePair<string, JsonNode?>> fields, int depth)
    {
        if (depth < 3 && Chance(25))
        {
            return new JsonObject { [Chance(50) ? "all" : "any"] = new JsonArray(Condition(fields, depth + 1), Condition(fields, depth + 1)) };
        }

        var (name, node) = fields[random.Next(fields.Count)];
        var asked = (JsonObject)node!;
        if (Text(asked, "type") == "object" || asked["multiple"] is not null || Chance(30))
        {
            return new JsonObject { ["field"] = name, ["exists"] = Chance(50) };
        }

        return new JsonObject { ["field"] = name, [Chance(50) ? "is" : "isNot"] = Chance(50) ? Constant(asked) : new JsonArray(Constant(asked), Constant(asked)) };
    }

    private void Maybe(int percent, JsonObject field, string key, JsonNode value)
    {
        if (Chance(percent))
        {
            field[key] = value;
        }
    }
}
