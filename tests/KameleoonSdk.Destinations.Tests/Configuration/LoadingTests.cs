using KameleoonSdk.Destinations.Filters;
using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Configuration;

/// <summary>A destination is loaded as a whole, or everything that is wrong with it is said.</summary>
public class LoadingTests
{
    private static readonly DestinationMapping Mapping = new() { Name = "m", Action = "logEvent", Trigger = "type = \"track\"", IsEnabled = true };

    [Fact]
    public void All_errors_come_at_once_with_their_places()
    {
        var options = new DestinationOptions
        {
            Name = " ",
            Mappings =
            [
                Mapping with { Trigger = "type = = 5" },
                Mapping with { Action = "logevent", Name = "" },
                Mapping with { Mapping = """{"event":{"@if":{"exists":{"@path":5}}},"type":{"@nope":1}}""" },
                Mapping with { Mapping = "{" },
                Mapping with { Trigger = "" },
            ],
        };

        var errors = Assert.Throws<DestinationException>(() => new KameleoonDestination(options)).Errors;

        Assert.Equal(
            ["name", "mappings[0].trigger", "mappings[1].name", "mappings[1].action", "mappings[2].mapping/event/@if/exists/@path", "mappings[2].mapping/type", "mappings[3].mapping/", "mappings[4].trigger"],
            errors.Select(error => error.Path));
        Assert.Equal(7, errors[1].Position);
        Assert.StartsWith("mappings[0].trigger at character 8: ", errors[1].ToString(), StringComparison.Ordinal);
        Assert.Contains("logEvent", errors[3].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nulls_are_errors_with_their_places()
    {
        var options = new DestinationOptions { Name = "test", Filters = null!, Mappings = null!, Actions = null!, Limits = null!, MappingOptions = null! };

        var errors = Assert.Throws<DestinationException>(() => new KameleoonDestination(options)).Errors;

        Assert.Equal(["filters", "mappings", "actions", "limits", "mappingOptions"], errors.Select(error => error.Path));
        var elements = new DestinationOptions { Name = "test", Filters = [null!], Mappings = [null!], Actions = [null!] };
        Assert.Equal(["actions", "mappings[0]"], Assert.Throws<DestinationException>(() => new KameleoonDestination(elements)).Errors.Select(error => error.Path));
    }

    [Fact]
    public void What_can_be_loaded_and_is_likely_to_be_a_mistake_is_said_with_its_place()
    {
        using var destination = new KameleoonDestination(new DestinationOptions
        {
            Name = "test",
            Settings = new KameleoonSettings { ApiKey = "e30=", Sitecode = "short" },
            Filters = [new DropFilter { Name = "f", Trigger = "type = 5" }],
            Mappings =
            [
                Mapping with { Trigger = "type = \"track\" and type = \"page\"" },
                Mapping with { Mapping = """{"event":{"@if":{}},"type":{"@case":{"operator":"Upper","value":{"@path":"$.type"}}},"properties":{"a":[{"@nope":1}]}}""" },
            ],
        });

        Assert.Equal(
            ["settings.sitecode", "filters[0].trigger", "mappings[0].trigger", "mappings[1].mapping/event/@if", "mappings[1].mapping/type/@case/operator", "mappings[1].mapping/properties/a/0"],
            destination.Warnings.Select(warning => warning.Path));
        Assert.Equal([null, 0, 19, null, null, null], destination.Warnings.Select(warning => warning.Position));
        Assert.Empty(new KameleoonDestination(Presets).Warnings);
    }

    [Theory]
    [InlineData("5")]
    [InlineData(" []")]
    [InlineData("\"{}\"")]
    public void A_mapping_is_an_object(string json) => Assert.Equal(
        "mappings[0].mapping",
        Assert.Single(Assert.Throws<DestinationException>(() => new KameleoonDestination(new DestinationOptions { Name = "test", Mappings = [Mapping with { Mapping = json }] })).Errors).Path);

    [Fact]
    public void The_51st_mapping_is_refused()
    {
        var fifty = new DestinationOptions { Name = "test", Mappings = [.. Enumerable.Repeat(Mapping with { IsEnabled = false }, 50)] };
        using var destination = new KameleoonDestination(fifty);

        var error = Assert.Single(Assert.Throws<DestinationException>(() => new KameleoonDestination(fifty with { Mappings = [.. fifty.Mappings, Mapping] })).Errors);
        Assert.Equal("mappings[50]", error.Path);
        Assert.Contains("at most 50", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_of_other_destinations_and_two_of_a_name_are_refused() => Assert.Equal(
        2,
        Assert.Throws<DestinationException>(() => new KameleoonDestination(new DestinationOptions
        {
            Name = "test",
            Actions = [LogEvent.Descriptor, LogEvent.Descriptor, new ActionDescriptor { Destination = "acme", Name = "a", Title = "A", Fields = [] }],
        })).Errors.Count);

    [Fact]
    public void Settings_are_checked_and_never_shown()
    {
        var options = Presets with { Settings = new KameleoonSettings { ApiKey = "s3cret\nkey", Sitecode = "abcdefghij" } };

        var exception = Assert.Throws<EventValidationException>(() => new KameleoonDestination(options));
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", options.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Presets_are_those_of_the_definition()
    {
        Assert.Equal(
            [("Track Calls", "logEvent"), ("Page Calls", "page"), ("Group Calls", "group"), ("Identify Calls", "identify")],
            Presets.Mappings.Select(mapping => (mapping.Name, mapping.Action)));
        Assert.All(Presets.Mappings, mapping => Assert.True(mapping.IsEnabled));
        Assert.All(new DestinationOptions { Name = "x" }.WithPresets(areEnabled: false).Mappings, mapping => Assert.False(mapping.IsEnabled));
    }
}
