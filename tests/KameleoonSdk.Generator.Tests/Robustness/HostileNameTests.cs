using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>Names that are ordinary in a definition and special in C#.</summary>
public class HostileNameTests
{
    private static readonly string[] Words =
    [
        "params", "event", "namespace", "object", "ref", "class", "string", "record", "required", "field", "file", "scoped", "var", "dynamic", "value",
        "metadata", "build", "payload", "mapping", "fields", "item", "add", "count", "equals", "getHashCode", "toString", "getType", "clone",
        "descriptor", "validate", "writeTo", "create", "createRequest", "parse", "read", "converter", "builder", "draft", "original", "result", "reader",
        "writer", "start", "end", "p", "hash", "other", "destination", "timeProvider", "name", "system", "kameleoonSdk", "set", "unset", "type", "finish",
        "equalityContract", "printMembers", "deconstruct", "memberwiseClone", "finalize", "getMaxByteCount", "tryMap", "write", "canConvert", "handleNull", "hostileFields", "into", "null", "default", "this",
    ];

    [Fact]
    public void Fields_may_have_any_name()
    {
        var fields = string.Concat(Words.Select((word, i) => $"  {word}: {{ label: x, type: {TypeOf(i)}, required: {(i % 3 == 0 ? "true" : "false")} }}\n"));
        var run = RunEach(_ => "action: hostile\nfields:\n  target: { label: x, type: object }\n  into_them: { label: x, type: string, into: target }\n" + fields, count: 1);

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void A_field_may_be_called_like_its_action()
    {
        var run = RunEach(word => $"action: {Quoted(word)}\nfields:\n  {word}: {{ label: x, type: string, required: true }}\n");

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void An_object_and_its_members_may_have_any_name()
    {
        var run = RunEach(word => $$"""
            action: probe_{{word}}
            fields:
              {{word}}:
                label: x
                type: object
                required: true
                additionalProperties: true
                properties:
                  {{word}}:
                    label: x
                    type: object
                    multiple: true
                    properties:
                      {{word}}: { label: x, type: string, choices: [{{Quoted(word)}}, "-{{word}}", "{{word}}_"], default: {{Quoted(word)}} }
                      {{word}}Value: { label: x, type: number, required: true }
                  {{word}}Value: { label: x, type: integer, required: true }

            """);

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Choices_may_have_any_name()
    {
        var choices = string.Join(", ", Words.Select(Quoted));
        var run = RunEach(word => $"action: probe_{word}\nfields:\n  {word}: {{ label: x, type: string, required: true, choices: [{choices}] }}\n", count: 5);

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void A_factory_and_its_parameter_may_have_any_name_or_be_refused() => RunEach(word => $$"""
        action: probe_{{word}}
        fields:
          {{word}}: { label: x, type: string }
          at: { label: At, type: datetime, required: true }
        factories:
          {{word}}: { parameters: [{{word}}], fill: { at: $now } }
          {{char.ToUpperInvariant(word[0])}}{{word[1..]}}: { parameters: [at, {{word}}] }

        """);

    [Fact]
    public void A_field_takes_a_name_that_its_definition_gives_or_is_refused() => RunEach(word => $$"""
        action: probe_{{word}}
        fields:
          a: { label: x, type: string, name: {{Quoted(word)}} }
          {{word}}: { label: x, type: object, required: true }

        """);

    [Fact]
    public void A_type_takes_a_name_that_its_definition_gives_or_is_refused() =>
        RunEach(word => $"action: probe\nname: {Quoted(word)}\nfields:\n  {word}: {{ label: x, type: integer, required: true }}\n");

    [Fact]
    public void A_destination_and_its_settings_may_have_any_name()
    {
        var run = RunEach(word => $$$"""
            slug: {{{Quoted(word)}}}
            name: {{{Quoted(word)}}}
            settings:
              {{{word}}}: { label: x, type: string, required: true }
              port: { label: Port, type: integer }
            request:
              method: POST
              url: https://example.com/{{settings.{{{word}}}}}:{{settings.port}}
              headers: { authorization: "{{settings.port}}", other: "{{settings.port}}{{settings.port}}" }
            """);

        Assert.Empty(run.Diagnostics);
    }

    /// <summary>Runs a project with a definition file for each word.</summary>
    private static GeneratorRun RunEach(Func<string, string> definition, int? count = null) => RobustnessCheck.Run(Words.Take(count ?? Words.Length).Aggregate(
        new DefinitionProject(),
        (project, word) => definition(word) is var text && text.StartsWith("action", StringComparison.Ordinal)
            ? project.WithFile($"definitions/{word}.yaml", "destination: kameleoon\n" + text)
            : project.WithFile($"definitions/{word}.yaml", text)));

    private static string Quoted(string word) => $"\"{word}\"";

    private static string TypeOf(int i) => (i % 8) switch
    {
        0 => "string",
        1 => "number",
        2 => "integer",
        3 => "boolean",
        4 => "datetime",
        5 => "password",
        6 => "text",
        _ => "object",
    };
}
