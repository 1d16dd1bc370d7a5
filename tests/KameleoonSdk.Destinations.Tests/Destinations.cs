using System.Text;

namespace KameleoonSdk.Destinations.Tests;

/// <summary>Destinations and events that tests begin with.</summary>
internal static class Destinations
{
    public const string Track = """
        {"type":"track","event":"Order Completed","messageId":"m-1","timestamp":"2024-05-17T09:30:00.000Z","userId":"u-1",
        "properties":{"revenue":49.90,"email":"a@example.com","kameleoonVisitorCode":"vc-1"},"context":{"ip":"8.8.8.8","page":{"path":"/x"}}}
        """;

    public static DestinationOptions Presets { get; } = new DestinationOptions { Name = "test" }.WithPresets();

    public static EventEvaluation Evaluate(this DestinationOptions options, string rawEvent)
    {
        using var destination = new KameleoonDestination(options);
        return destination.Evaluate(Encoding.UTF8.GetBytes(rawEvent));
    }

    /// <summary>What an action makes of an event by a mapping.</summary>
    public static MappingEvaluation Map(ActionDescriptor action, string mapping, string rawEvent = "{}") =>
        Assert.Single(new DestinationOptions
        {
            Name = "test",
            Actions = [action],
            Mappings = [new DestinationMapping { Name = "one", Action = action.Name, Trigger = "type = null or type != null", Mapping = mapping, IsEnabled = true }],
        }.Evaluate(rawEvent).Mappings);

    public static string BodyOf(MappingEvaluation evaluation)
    {
        Assert.True(evaluation.Status == MappingStatus.Ready, evaluation.ToString());
        return Encoding.UTF8.GetString(evaluation.Body.Span);
    }

    public static IEnumerable<string> ErrorsOf(MappingEvaluation evaluation) => evaluation.Errors.Select(error => $"{error.Path} {error.Code}");

    /// <summary>An action of one object field, <c>properties</c>, and others.</summary>
    public static ActionDescriptor Action(params FieldDescriptor[] fields) => new() { Destination = "kameleoon", Name = "test", Title = "Test", Fields = fields };

    public static FieldDescriptor Field(string name, FieldType type = FieldType.String) => new() { Name = name, Label = name, Type = type };
}
