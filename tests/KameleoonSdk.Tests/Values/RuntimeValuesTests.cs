using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KameleoonSdk.Tests.Values;

/// <summary>Bags of values whose type is only known at run time.</summary>
public class RuntimeValuesTests
{
    [Fact]
    public void Known_types_become_what_they_convert_to()
    {
        using JsonDocument document = JsonDocument.Parse("[1.0]");
        Dictionary<string, object?> members = new()
        {
            ["null"] = null,
            ["text"] = "a",
            ["number"] = 1,
            ["money"] = 49.90m,
            ["time"] = DateTimeOffset.UnixEpoch,
            ["list"] = new object?[] { 1, "a", null, new List<int> { 2 } },
            ["map"] = new Dictionary<string, object?> { ["a"] = new Dictionary<string, int> { ["b"] = 1 } },
            ["table"] = new Hashtable { ["k"] = 1 },
            ["element"] = document.RootElement,
            ["node"] = new JsonObject { ["x"] = JsonValue.Create(1.5) },
            ["value"] = (PropertyValue)true,
            ["bag"] = new PropertyBag(),
        };
        Assert.Equal(
            """{"null":null,"text":"a","number":1,"money":49.90,"time":"1970-01-01T00:00:00.000Z","list":[1,"a",null,[2]],"map":{"a":{"b":1}},"table":{"k":1},"element":[1.0],"node":{"x":1.5},"value":true,"bag":{}}""",
            PropertyBag.From(members).ToString());
    }

    [Fact]
    public void Unknown_types_are_refused_by_name()
    {
        Dictionary<string, object?> members = new() { ["outer"] = new Dictionary<string, object?> { ["inner"] = new object[] { new Version(1, 0) } } };
        ArgumentException e = Assert.Throws<ArgumentException>(() => PropertyBag.From(members));
        Assert.Contains("'outer.inner[0]' is of type System.Version", e.Message, StringComparison.Ordinal);
        _ = Assert.Throws<ArgumentException>(() => PropertyBag.From(new Dictionary<string, object?> { ["a"] = DayOfWeek.Monday }));
        _ = Assert.Throws<ArgumentException>(() => PropertyBag.From(new Dictionary<string, object?> { ["a"] = new Hashtable { [1] = 1 } }));
    }

    [Fact]
    public void Values_that_contain_themselves_are_refused()
    {
        Dictionary<string, object?> members = [];
        members["self"] = members;
        _ = Assert.Throws<ArgumentException>(() => PropertyBag.From(members));
    }
}
