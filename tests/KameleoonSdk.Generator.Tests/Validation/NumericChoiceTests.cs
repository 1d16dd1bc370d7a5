using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Validation;

/// <summary>Choices that are numbers.</summary>
public class NumericChoiceTests
{
    /// <summary>Each is told from its neighbours, which a double would not, and known however JSON writes it.</summary>
    [Theory]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("100000000000000000000", "100000000000000000000")]
    [InlineData("1e20", "100000000000000000000")]
    [InlineData("0", "0")]
    [InlineData("-1.0", "-1")]
    [InlineData("0.5", "0.5")]
    [InlineData("5e-1", "0.5")]
    public void A_number_of_any_size_is_read_as_it_is_written(string value, string written)
    {
        var body = (string)new DefinitionProject()
            .WithFile("definitions/pick.yaml", """
                destination: shop
                action: pick
                fields:
                  size:
                    label: Size
                    type: number
                    choices: [0, -1, 0.5, 9007199254740992, 9007199254740993, 9223372036854775806, 9223372036854775807, -9223372036854775808, 100000000000000000000]
                """)
            .WithSource($$$"""
                using System;
                using System.Text;
                using Shop;

                internal static class Probe
                {
                    public static object Run()
                    {
                        var pick = Pick.Parse(Encoding.UTF8.GetBytes("{\"size\":{{{value}}}}"));
                        var buffer = new byte[pick.GetMaxByteCount()];
                        return Encoding.UTF8.GetString(buffer.AsSpan(0, pick.WriteTo(buffer)));
                    }
                }
                """)
            .Run()
            .Probe()!;

        Assert.Equal($$"""{"size":{{written}}}""", body);
    }
}
