using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Emission;

/// <summary>What a new object starts with.</summary>
public class DefaultTests
{
    /// <summary>An empty text at the top of an event counts as missing: it is not sent, and so cannot be read back.</summary>
    [Fact]
    public void An_object_with_its_defaults_reads_back_equal()
    {
        var body = (string)new DefinitionProject()
            .WithFile("definitions/sample.yaml", """
                destination: shop
                action: sample
                fields:
                  empty: { label: Empty, type: string, default: '' }
                  none: { label: None, type: string, multiple: true, default: [] }
                  tags: { label: Tags, type: string, multiple: true, default: [''] }
                  box: { label: Box, type: object, properties: { empty: { label: Empty, type: string, default: '' } } }
                """)
            .WithSource("""
                using System;
                using System.Text;
                using Shop;

                internal static class Probe
                {
                    public static object Run()
                    {
                        var sample = new Sample { Box = new() };
                        var buffer = new byte[sample.GetMaxByteCount()];
                        var body = buffer.AsSpan(0, sample.WriteTo(buffer));
                        return Encoding.UTF8.GetString(body) + (Sample.Parse(body) == sample);
                    }
                }
                """)
            .Run()
            .Probe()!;

        Assert.Equal("""{"none":[],"tags":[""],"box":{"empty":""}}True""", body);
    }
}
