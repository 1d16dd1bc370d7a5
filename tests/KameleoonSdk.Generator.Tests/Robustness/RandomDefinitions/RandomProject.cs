using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Robustness.RandomDefinitions;

/// <summary>
/// A project of a destination with actions and events, in which nothing is wrong and everything is odd. Written as JSON, which is YAML.
/// The same number gives the same project.
/// </summary>
internal sealed class RandomProject
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    private readonly Random _random;
    private readonly RandomField _fields;
    private DefinitionProject _project = new();

    private RandomProject(int number)
    {
        _random = new Random(number);
        _fields = new RandomField(_random);
    }

    public static DefinitionProject Create(int number)
    {
        var project = new RandomProject(number);
        project.AddDestination();
        for (var i = 0; i < 3; i++)
        {
            project.AddAction(i);
        }

        return project._project;
    }

    private void AddDestination()
    {
        _fields.IsMapped = false;
        var settings = _fields.Several(_random.Next(1, 6), depth: 3);
        var texts = settings.Where(pair => pair.Value!["multiple"] is null && RandomField.Text((JsonObject)pair.Value, "type") != "object" && !pair.Key.Contains('}', StringComparison.Ordinal))
            .Select(pair => "{{settings." + pair.Key + "}}")
            .ToList();
        Add("destination", new JsonObject
        {
            ["slug"] = "actions-odd",
            ["name"] = "Odd",
            ["description"] = _fields.Pick(HostileWords.Texts),
            ["settings"] = settings,
            ["request"] = new JsonObject
            {
                ["method"] = "POST",
                ["url"] = "https://example.com/" + string.Concat(texts.Where(text => !text.Contains('\t', StringComparison.Ordinal))),
                ["headers"] = new JsonObject { ["x-a"] = "a " + string.Concat(texts.Where(text => !text.Contains('\t', StringComparison.Ordinal))) },
            },
        });
    }

    private void AddAction(int number)
    {
        var name = $"{_fields.Pick(HostileWords.Names)}{number}";
        var open = _fields.Chance(50) ? new JsonObject { ["properties"] = new JsonObject { ["type"] = "object" } } : null;
        _fields.IsMapped = true;
        var fields = _fields.Several(_random.Next(3, 12), depth: 0, open);
        _fields.AddInto(fields);
        var action = new JsonObject
        {
            ["destination"] = "odd",
            ["action"] = name,
            ["title"] = _fields.Pick(HostileWords.Texts),
            ["description"] = _fields.Pick(HostileWords.Texts),
            ["trigger"] = "type = \"track\"",
            ["fields"] = fields,
        };
        if (_fields.Chance(30))
        {
            action["syncMode"] = new JsonObject { ["label"] = "Mode", ["default"] = "add", ["choices"] = new JsonArray("add", "delete") };
        }

        Add("action" + number.ToString(CultureInfo.InvariantCulture), action);
        AddEvent(number, name, fields);
    }

    private void AddEvent(int number, string action, JsonObject fields)
    {
        var open = fields.Where(pair => RandomField.IsOpenObject((JsonObject)pair.Value!)).Select(pair => pair.Key).ToList();
        var target = open.Find(key => fields.Any(pair => pair.Value!["into"]?.GetValue<string>() == key)) ?? (open.Count == 1 ? open[0] : open.Find(key => key is "properties" or "traits"));
        var set = new JsonObject();
        foreach (var (name, node) in fields)
        {
            var field = (JsonObject)node!;
            if (RandomField.Text(field, "type") != "object" && (name == "event" || _fields.Chance(20)) && _fields.Constant(field) is var constant && constant.ToJsonString() != "\"\"")
            {
                set[name] = constant;
            }
        }

        var definition = new JsonObject
        {
            ["event"] = $"{_fields.Pick(HostileWords.Names)} event {number}",
            ["destination"] = "actions-odd",
            ["extends"] = action,
            ["description"] = _fields.Pick(HostileWords.Texts),
            ["set"] = set,
        };
        if (_fields.Chance(20))
        {
            definition["deprecated"] = "Use another";
        }

        if (target is not null)
        {
            var taken = fields.Where(pair => pair.Value!["into"]?.GetValue<string>() == target).Select(pair => pair.Key).ToList();
            _fields.IsMapped = false;
            definition["properties"] = _fields.Several(_random.Next(1, 5), depth: 2, except: taken);
        }

        Add("event" + number.ToString(CultureInfo.InvariantCulture), definition);
    }

    private void Add(string file, JsonObject definition) => _project = _project.WithFile($"definitions/{file}.yaml", definition.ToJsonString(Readable));
}
