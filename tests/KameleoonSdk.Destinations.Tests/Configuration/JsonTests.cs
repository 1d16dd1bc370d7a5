using System.Text;
using KameleoonSdk.Destinations.Filters;
using KameleoonSdk.Mappings;
using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Configuration;

/// <summary>A destination as a file.</summary>
public class JsonTests
{
    private const string Shop = """
        {
          "name": "Shop", "enabled": false,
          "settings": { "sitecode": "a1b2c3d4e5" },
          "filters": [
            { "type": "sample", "name": "A tenth", "trigger": "event = \"Heartbeat\"", "rate": 0.1, "path": "userId" },
            { "type": "drop", "name": "No tests", "trigger": null, "enabled": false },
            { "type": "blockFields", "name": "No addresses", "fields": ["properties.email", "context.ip"] },
            { "type": "allowFields", "name": "Few traits", "fields": ["traits.plan"] }
          ],
          "mappings": [
            { "name": "Large orders", "action": "logEvent", "trigger": "properties.revenue > 100", "enabled": true,
              "mapping": { "type": "track", "messageId": {"@path":"$.messageId"}, "timestamp": { "@path": "$.timestamp" }, "properties": {"n": 1.50} } },
            { "name": "New", "action": "page", "trigger": "type = \"page\"" }
          ]
        }
        """;

    [Fact]
    public void Everything_is_read()
    {
        var options = DestinationOptions.Parse(Shop, new DestinationJsonOptions { ApiKey = "s3cret" });

        Assert.Equal(("Shop", false), (options.Name, options.IsEnabled));
        Assert.Equal(("a1b2c3d4e5", "s3cret"), (options.Settings!.Sitecode, options.Settings.ApiKey));
        Assert.Equal(new SampleFilter { Name = "A tenth", Trigger = "event = \"Heartbeat\"", Rate = 0.1, Path = "userId" }, options.Filters[0]);
        Assert.Equal(new DropFilter { Name = "No tests", IsEnabled = false }, options.Filters[1]);
        Assert.Equal(["properties.email", "context.ip"], Assert.IsType<BlockFieldsFilter>(options.Filters[2]).Fields);
        Assert.Equal(["traits.plan"], Assert.IsType<AllowFieldsFilter>(options.Filters[3]).Fields);
        Assert.Contains("\"n\": 1.50", options.Mappings[0].Mapping, StringComparison.Ordinal);
        Assert.Equal(new DestinationMapping { Name = "New", Action = "page", Trigger = "type = \"page\"" }, options.Mappings[1]);
        Assert.True(options.Mappings[0].IsEnabled);
    }

    [Fact]
    public void A_name_is_all_that_is_needed()
    {
        var options = DestinationOptions.Parse("""{"name":"x"}""");

        Assert.True(options.IsEnabled);
        Assert.Null(options.Settings);
        Assert.Equal((0, 0, 4), (options.Filters.Count, options.Mappings.Count, options.Actions.Count));
    }

    [Fact]
    public void What_was_written_reads_back_the_same()
    {
        var options = DestinationOptions.Parse(Shop);
        var json = options.ToJson();
        var again = DestinationOptions.Parse(json);

        Assert.Equal(json, again.ToJson());
        Assert.Equal(options.Mappings, again.Mappings);
        Assert.Equal((options.Name, options.IsEnabled, options.Settings), (again.Name, again.IsEnabled, again.Settings));
        Assert.Equal(options.Filters.Take(2), again.Filters.Take(2));
        Assert.Contains("event = \\\"Heartbeat\\\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Presets_that_were_written_make_the_same_requests() => Assert.Equal(
        BodyOf(Presets.Evaluate(Track).Mappings[0]),
        BodyOf(DestinationOptions.Parse(Presets.ToJson()).Evaluate(Track).Mappings[0]));

    [Fact]
    public void Mappings_may_be_as_deep_as_any_JSON()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 300)) + "1" + new string('}', 300);
        var options = Presets with { Mappings = [Presets.Mappings[0] with { Mapping = deep }] };

        Assert.Equal(deep, DestinationOptions.Parse(options.ToJson()).Mappings[0].Mapping);
    }

    [Fact]
    public void All_errors_come_at_once_with_their_paths()
    {
        var exception = Assert.Throws<DestinationException>(() => DestinationOptions.Parse("""
            {
              "name": 5, "enabeld": true, "enabled": "yes", "enabled": true,
              "settings": { "sitecode": "", "apikey": "s3cret" },
              "filters": [
                { "type": "sampel", "name": "a", "rate": 1 },
                { "type": "sample", "name": "", "rate": "1", "fields": [], "trigger": "= 1" },
                { "type": "blockFields", "name": "c", "fields": [true, "a..b"] },
                "drop",
                { "type": "sample", "name": "e" }
              ],
              "mappings": [
                { "name": "a", "action": "logevent", "trigger": "type = = 5", "mapping": "{}" },
                { "name": "b", "action": "page", "trigger": ["type = 5"], "mapping": { "name": { "@nope": 1 } }, "enabled": 1 },
                7
              ]
            }
            """));

        Assert.Equal(
            [
                "enabeld", "enabled", "name", "enabled", "settings.apikey", "settings.sitecode", "filters[0].type", "filters[1].fields", "filters[1].rate",
                "filters[2].fields[0]", "filters[3]", "mappings[0].mapping", "mappings[1].trigger", "mappings[1].enabled", "mappings[2]",
                "mappings[0].action", "mappings[0].trigger", "mappings[1].mapping/name", "filters[1].name", "filters[1].trigger", "filters[2].fields[1]", "filters[4].rate",
            ],
            exception.Errors.Select(error => error.Path));
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "$", "line 1")]
    [InlineData("[]", "$", "must be an object")]
    [InlineData("{\"name\":\"a\",\n \"settings\":{\"apiKey\": t0ps3cret}}", "$", "line 2")]
    [InlineData("{\"name\":\"\\ud83d\"}", "name", "surrogate")]
    [InlineData("{\"name\":\"a\",\"settings\":5}", "settings", "must be an object, but it is a number")]
    [InlineData("{\"name\":\"a\",\"settings\":{\"sitecode\":\"a1b2c3d4e5\",\"apiKey\":\"t0ps3cret\\n\"}}", "settings.apiKey", "position 10")]
    public void What_cannot_be_read_is_said_with_its_place(string json, string path, string message)
    {
        var exception = Assert.Throws<DestinationException>(() => DestinationOptions.Parse(json));

        Assert.Equal(path, Assert.Single(exception.Errors).Path);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("t0ps3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_must_be_UTF8() => Assert.Contains(
        "UTF-8", Assert.Throws<DestinationException>(() => DestinationOptions.FromUtf8Json(new byte[] { (byte)'"', 0xFF, (byte)'"' })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Files_may_begin_with_a_byte_order_mark()
    {
        using var file = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Shop)]);

        Assert.Equal("Shop", (await DestinationOptions.ReadAsync(file)).Name);
    }

    [Fact]
    public void The_API_key_is_never_written()
    {
        const string Json = """{"name":"x","settings":{"sitecode":"a1b2c3d4e5","apiKey":"from-the-file"}}""";

        Assert.Equal("from-the-file", DestinationOptions.Parse(Json, new DestinationJsonOptions { ApiKey = "" }).Settings!.ApiKey);
        var options = DestinationOptions.Parse(Json, new DestinationJsonOptions { ApiKey = "from-the-vault" });
        Assert.Equal("from-the-vault", options.Settings!.ApiKey);
        Assert.DoesNotContain("from-", options.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("vault", new DestinationJsonOptions { ApiKey = "from-the-vault" }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_API_key_events_can_be_evaluated_and_sent_by_a_client_only()
    {
        var options = DestinationOptions.Parse(Shop) with { IsEnabled = true };
        using var destination = new KameleoonDestination(options, client: null);

        Assert.Equal(EventStatus.Evaluated, destination.Evaluate(Encoding.UTF8.GetBytes(Track)).Status);
        await Assert.ThrowsAsync<InvalidOperationException>(() => destination.ProcessAsync("{}"u8));
        Assert.Throws<EventValidationException>(() => new KameleoonDestination(options));
    }

    [Fact]
    public void Actions_of_your_own_come_from_code()
    {
        const string Json = """{"name":"x","mappings":[{"name":"m","action":"test","trigger":"type = \"a\"","mapping":{"a":{"@liquid":"x"}}}]}""";
        var code = new DestinationJsonOptions { Actions = [Action(Field("a"))], MappingOptions = MappingOptions.Default with { MaxByteCount = 1000 } };

        Assert.Equal(
            ["mappings[0].action", "mappings[0].mapping/a/@liquid"],
            Assert.Throws<DestinationException>(() => DestinationOptions.Parse(Json)).Errors.Select(error => error.Path));
        var options = DestinationOptions.Parse(Json.Replace("@liquid", "@literal", StringComparison.Ordinal), code);
        Assert.Same(code.Actions, options.Actions);
        Assert.Same(code.MappingOptions, options.MappingOptions);
    }

    [Fact]
    public void What_is_wrong_is_not_written() => Assert.Equal(
        ["mappings[0].trigger", "filters[0].rate"],
        Assert.Throws<DestinationException>(() => (Presets with
        {
            Mappings = [Presets.Mappings[0] with { Trigger = "(" }],
            Filters = [new SampleFilter { Name = "f", Rate = double.NaN }, new SampleFilter { Name = "f", Rate = double.NaN, IsEnabled = false }],
        }).ToJson()).Errors.Select(error => error.Path));
}
