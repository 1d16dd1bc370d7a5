using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Diagnostics;

/// <summary>KSDK3010: a preset whose action is missing takes nothing else away.</summary>
public class PresetTests
{
    private const string Destination = """
        slug: acme
        name: Acme
        presets:
          - { name: By plug-in, action: acmePlugin, trigger: type = "track" }
          - { name: By action, action: pay, trigger: type = "track" }
        """;

    [Fact]
    public void A_preset_whose_action_is_missing_is_left_out_and_the_others_stay()
    {
        var run = new DefinitionProject()
            .WithFile("definitions/acme/destination.yaml", Destination)
            .WithFile("definitions/acme/pay.yaml", "destination: acme\naction: pay\n")
            .Run("KSDK3010");

        var settings = run.Sources["Shop.Acme.AcmeSettings.g.cs"];
        Assert.DoesNotContain("acmePlugin", settings, StringComparison.Ordinal);
        Assert.Contains("By action", settings, StringComparison.Ordinal);
        Assert.Contains("Shop.Acme.Pay.g.cs", run.Sources.Keys);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Names_with_line_breaks_do_no_harm()
    {
        var run = new DefinitionProject()
            .WithFile("definitions/acme/destination.yaml", """
                slug: acme
                name: Acme
                presets:
                  - { name: A, action: "a\n\n\nb", trigger: type = "track", set: { "x\n\n\ny": 1, z: "\n\n\n" }, from: { "m\n": { "\n\nn": $.name } } }
                """)
            .WithFile("definitions/acme/pay.yaml", "destination: acme\naction: pay\n")
            .Run("KSDK3010");

        Assert.Contains("Shop.Acme.AcmeSettings.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Without_any_action_of_the_destination_there_is_no_telling()
    {
        var run = new DefinitionProject().WithFile("definitions/acme/destination.yaml", Destination).Run();

        Assert.Contains("acmePlugin", run.Sources["Shop.Acme.AcmeSettings.g.cs"], StringComparison.Ordinal);
    }
}
