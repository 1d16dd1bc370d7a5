using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Emission;

/// <summary>The request that settings become.</summary>
public class SettingsRequestTests
{
    [Fact]
    public void A_setting_of_any_type_may_stand_in_several_places()
    {
        var request = (string)new DefinitionProject()
            .WithFile("definitions/destination.yaml", """
                slug: actions-acme
                name: Acme
                settings:
                  region: { label: Region, type: string, choices: [eu, us] }
                  zone: { label: Zone, type: integer, choices: [1, 2], required: true }
                request:
                  method: POST
                  url: https://example.com/{{settings.zone}}/{{settings.region}}
                  headers: { x-zone: "{{settings.zone}}-{{settings.zone}}", x-region: "{{settings.region}}" }
                """)
            .WithSource("""
                using System.Linq;
                using Shop.Acme;

                internal static class Probe
                {
                    public static object Run()
                    {
                        var request = new AcmeSettings { Region = AcmeSettings.Types.Region.Us, Zone = AcmeSettings.Types.Zone._2 }.CreateRequest();
                        return request.Url + " " + string.Join(" ", request.Headers.Select(header => header.Key + "=" + header.Value)) + " " + new AcmeSettings { Zone = AcmeSettings.Types.Zone._1 }.CreateRequest().Headers.Last().Value;
                    }
                }
                """)
            .Run()
            .Probe()!;

        Assert.Equal("https://example.com/2/us x-zone=2-2 x-region=us ", request);
    }
}
