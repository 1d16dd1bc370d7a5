using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>Texts that could break out of the literal or the comment that they are put into.</summary>
public class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "", " ", "\\n", "a\\nb", "\\r", "\\u0085", "\\u2028", "\\u2029", "\\v", "\\f", "\\0", "\\x7f", "\\ud83d", "\\ude00", "😀", "\\ufffe", "\\uffff", "\\ufeff", "\\u00ad", "\\u200b",
        "\\\"", "\\\\", "\\\\\\\"", "*/", "/*", "//", "///", "-->", "]]>", "</summary>", "<see cref=\\\"x\\\"/>", "&", "&amp;", "{", "}", "{{", "}}", "{0}", "{{settings.port}}", "{{settings.}}",
        "\\\"\\\"\\\"", "\\\"u8", "$", "@", "#if", "#pragma warning restore", "%", "'", "`", "İı", "\\u0130", "ß", "日本語", "العربية", "1", "1a", "_", "__", "-", "é", "e\\u0301", "𝒳", "\\u00aa", "Ⅷ",
    ];

    public static TheoryData<string> Hostile => [.. Texts];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_text_is_written_or_refused_in_an_action(string text) => RobustnessCheck.Run(new DefinitionProject().WithFile("definitions/action.yaml", $$"""
        destination: "{{text}}"
        action: "a{{text}}"
        title: "{{text}}"
        description: "{{text}}"
        trigger: "{{text}}"
        fields:
          "{{text}}": { label: "{{text}}", description: "{{text}}", type: string, required: true, format: "{{text}}", recommended: "{{text}}" }
          "b{{text}}": { label: "{{text}}", type: number, required: true, into: c }
          "c": { label: "{{text}}", description: "{{text}}", type: object, recommended: "{{text}}" }
          "d{{text}}": { label: "{{text}}", type: string, name: "D{{text}}", into: c }
        factories:
          "E{{text}}": { description: "{{text}}", parameters: ["{{text}}", "b{{text}}"], fill: { "d{{text}}": "{{text}}" } }
          Empty: { description: "{{text}}" }
        """));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_text_is_written_or_refused_in_a_destination(string text) => RobustnessCheck.Run(new DefinitionProject().WithFile("definitions/destination.yaml", $$$"""
        slug: "{{{text}}}"
        name: "n{{{text}}}"
        description: "{{{text}}}"
        namespace: "N{{{text}}}"
        settings:
          "{{{text}}}": { label: "{{{text}}}", description: "{{{text}}}", type: password }
          port: { label: "{{{text}}}", type: number }
          open: { label: "{{{text}}}", type: object }
          on: { label: "{{{text}}}", type: boolean, required: true }
          at: { label: "{{{text}}}", type: datetime }
        request:
          method: "{{{text}}}"
          url: "{{{text}}}{{settings.{{{text}}}}}{{settings.port}}"
          headers: { "{{{text}}}": "{{settings.port}}{{settings.at}}", "b{{{text}}}": "{{settings.on}}", c: "{{settings.open}}" }
        presets:
          - { name: "{{{text}}}", action: "{{{text}}}", trigger: "{{{text}}}" }
        """));
}
