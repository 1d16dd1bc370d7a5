using System.Globalization;
using System.Numerics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>Plain scalars mean what YAML 1.2's core schema says; quoted ones are texts.</summary>
public sealed class CoreSchemaTests
{
    [Theory]
    [InlineData("", nameof(YamlScalarType.Null))]
    [InlineData("~", nameof(YamlScalarType.Null))]
    [InlineData("null", nameof(YamlScalarType.Null))]
    [InlineData("NULL", nameof(YamlScalarType.Null))]
    [InlineData("nUll", nameof(YamlScalarType.String))]
    [InlineData("true", nameof(YamlScalarType.Boolean))]
    [InlineData("False", nameof(YamlScalarType.Boolean))]
    [InlineData("yes", nameof(YamlScalarType.String))]
    [InlineData("off", nameof(YamlScalarType.String))]
    [InlineData("0", nameof(YamlScalarType.Integer))]
    [InlineData("-12", nameof(YamlScalarType.Integer))]
    [InlineData("+7", nameof(YamlScalarType.Integer))]
    [InlineData("007", nameof(YamlScalarType.Integer))]
    [InlineData("0x1F", nameof(YamlScalarType.Integer))]
    [InlineData("0o17", nameof(YamlScalarType.Integer))]
    [InlineData("0x", nameof(YamlScalarType.String))]
    [InlineData("0o8", nameof(YamlScalarType.String))]
    [InlineData("-0x1", nameof(YamlScalarType.String))]
    [InlineData("1_000", nameof(YamlScalarType.String))]
    [InlineData("1:30", nameof(YamlScalarType.String))]
    [InlineData("1.5", nameof(YamlScalarType.Float))]
    [InlineData(".5", nameof(YamlScalarType.Float))]
    [InlineData("1.", nameof(YamlScalarType.Float))]
    [InlineData("-1e3", nameof(YamlScalarType.Float))]
    [InlineData("1.5E-3", nameof(YamlScalarType.Float))]
    [InlineData(".inf", nameof(YamlScalarType.Float))]
    [InlineData("-.INF", nameof(YamlScalarType.Float))]
    [InlineData(".NaN", nameof(YamlScalarType.Float))]
    [InlineData(".", nameof(YamlScalarType.String))]
    [InlineData("-", nameof(YamlScalarType.String))]
    [InlineData("+", nameof(YamlScalarType.String))]
    [InlineData("e3", nameof(YamlScalarType.String))]
    [InlineData("1e", nameof(YamlScalarType.String))]
    [InlineData("1.2.3", nameof(YamlScalarType.String))]
    [InlineData("2024-01-01", nameof(YamlScalarType.String))]
    public void Gives_a_plain_text_its_type(string text, string expected)
    {
        Assert.Equal(expected, CoreSchema.TypeOf(Plain(text)).ToString());
        Assert.Equal(expected == nameof(YamlScalarType.Null), Plain(text).IsNull);
        foreach (var style in Enum.GetValues<YamlScalarStyle>().Where(style => style != YamlScalarStyle.Plain))
        {
            Assert.Equal(YamlScalarType.String, CoreSchema.TypeOf(new YamlScalar(default, text, style)));
        }
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("-3", -3)]
    [InlineData("0x1F", 31)]
    [InlineData("0xFFFFFFFF", 4294967295)]
    [InlineData("0o17", 15)]
    [InlineData("1.5", 1.5)]
    [InlineData(".5", 0.5)]
    [InlineData("1.", 1)]
    [InlineData("-2.5e3", -2500)]
    [InlineData("1e999", double.PositiveInfinity)]
    [InlineData("-.inf", double.NegativeInfinity)]
    [InlineData(".nan", double.NaN)]
    public void Gives_numbers_their_value_in_any_culture(string text, double expected)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Assert.True(CoreSchema.TryGetDouble(Plain(text), out var value));
            Assert.Equal(expected, value);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Gives_integers_of_any_size_and_booleans_their_value()
    {
        Assert.True(CoreSchema.TryGetInteger(Plain("123456789012345678901234567890"), out var integer));
        Assert.Equal(BigInteger.Parse("123456789012345678901234567890", CultureInfo.InvariantCulture), integer);
        Assert.False(CoreSchema.TryGetInteger(Plain("1.0"), out _));
        Assert.False(CoreSchema.TryGetDouble(Plain("x"), out _));
        Assert.True(CoreSchema.TryGetBoolean(Plain("True"), out var boolean) && boolean);
        Assert.True(CoreSchema.TryGetBoolean(Plain("false"), out boolean) && !boolean);
        Assert.False(CoreSchema.TryGetBoolean(Plain("yes"), out _));
    }

    private static YamlScalar Plain(string text) => new(default, text, YamlScalarStyle.Plain);
}
