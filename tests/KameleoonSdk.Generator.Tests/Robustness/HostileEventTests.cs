using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>Events of a tracking plan whose names are special in C#, or names of their action's fields.</summary>
public class HostileEventTests
{
    private static readonly string[] Words =
    [
        "event", "Event", "Type", "type", "User ID", "user_id", "Timestamp", "Properties", "properties", "Context", "Message Id", "Kameleoon Visitor Code", "Anonymous Id",
        "class", "object", "Equals", "Create", "Builder", "Parse", "Validate", "Converter", "Types", "Codecs", "Descriptor", "Track", "Identify", "params", "value", "builder",
    ];

    private static readonly DefinitionProject Project = new DefinitionProject()
        .WithReference("kameleoon/logEvent.yaml")
        .WithReference("kameleoon/identify.yaml");

    [Fact]
    public void Events_and_their_properties_may_have_any_name_or_are_refused()
    {
        var properties = string.Concat(Words.Select((word, i) => $"  \"{word}\": {{ label: x, type: {(i % 2 == 0 ? "string" : "number")}, required: {(i % 3 == 0 ? "true" : "false")} }}\n"));
        RobustnessCheck.Run(Words.Aggregate(Project, (project, word) => project
            .WithFile($"definitions/{word}.yaml", $"event: \"{word}\"\nextends: logEvent\nproperties:\n{properties}")
            .WithFile($"definitions/i {word}.yaml", $"event: \"{word} 2\"\nextends: identify\nproperties:\n{properties}")));
    }

    [Fact]
    public void Each_name_alone_is_an_event_without_a_mistake()
    {
        foreach (var word in Words)
        {
            Assert.Empty(RobustnessCheck.Run(Project.WithFile("definitions/event.yaml", $"event: \"{word}\"\nextends: logEvent\n")).Diagnostics);
        }
    }
}
