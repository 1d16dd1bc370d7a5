using System.Globalization;
using System.Numerics;
using CsCheck;

namespace KameleoonSdk.Tests.Json;

/// <summary>Numbers: doubles as JavaScript writes them, everything else with its own digits.</summary>
public class JsonNumberTests
{
    [Fact]
    public void Doubles_are_written_as_JavaScript_writes_them() =>
        Assert.All(JavaScriptNumbers.All, recorded => Assert.Equal(recorded.Text, Written.Value(recorded.Number)));

    [Fact]
    public void Any_double_comes_back_bit_by_bit() => Gen.Double.Where(double.IsFinite).Sample(AssertShortest, iter: 20_000);

    [Fact]
    public void Amounts_and_coordinates_come_back_bit_by_bit() =>
        Gen.Select(Gen.Long[-10_000_000_000_000, 10_000_000_000_000], Gen.Int[0, 9])
            .Sample((digits, scale) => AssertShortest(digits / Math.Pow(10, scale)), iter: 20_000);

    [Fact]
    public void Neighbours_of_amounts_come_back_bit_by_bit() =>
        Gen.Select(Gen.Long[1, 1_000_000_000_000_000], Gen.Int[-3, 3]).Sample(
            (cents, step) => AssertShortest(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(cents / 100.0) + step)), iter: 10_000);

    [Fact]
    public void Floats_and_halves_have_their_own_shortest_digits()
    {
        Assert.Equal("0.1", Written.Value(0.1f));
        Assert.Equal("16777216", Written.Value(16777216f));
        Assert.Equal("3.4028235e+38", Written.Value(float.MaxValue));
        Assert.Equal("1e-45", Written.Value(float.Epsilon));
        Assert.Equal("0.1", Written.Value((Half)0.1));
        Assert.Equal("0", Written.Value(-0f));
        Gen.Float.Where(float.IsFinite).Sample(f => float.Parse(Written.Value(f), CultureInfo.InvariantCulture) == f, iter: 5_000);
    }

    [Fact]
    public void Whole_numbers_keep_all_digits()
    {
        Assert.Equal("-9223372036854775808", Written.Value(long.MinValue));
        Assert.Equal("18446744073709551615", Written.Value(ulong.MaxValue));
        Assert.Equal(Int128.MinValue.ToString(CultureInfo.InvariantCulture), Written.Value(Int128.MinValue));
        Assert.Equal(UInt128.MaxValue.ToString(CultureInfo.InvariantCulture), Written.Value(UInt128.MaxValue));
        Assert.Equal("1" + new string('0', 100), Written.Value(BigInteger.Pow(10, 100)));
        Gen.Long.Sample(n => Written.Value(n) == n.ToString(CultureInfo.InvariantCulture), iter: 5_000);
        Gen.ULong.Sample(n => Written.Value(n) == n.ToString(CultureInfo.InvariantCulture), iter: 5_000);
    }

    [Fact]
    public void Every_power_of_ten_and_its_neighbours_are_right()
    {
        for (ulong power = 1; power < 10_000_000_000_000_000_000; power *= 10)
        {
            Assert.All([power - 1, power, power + 1], n => Assert.Equal(n.ToString(CultureInfo.InvariantCulture), Written.Value(n)));
        }
    }

    [Fact]
    public void Decimals_keep_their_digits()
    {
        Assert.Equal("49.90", Written.Value(49.90m));
        Assert.Equal("0.0000000000000000000000000001", Written.Value(0.0000000000000000000000000001m));
        Gen.Decimal.Sample(d => Written.Value(d) == d.ToString(CultureInfo.InvariantCulture), iter: 10_000);
        Gen.Select(Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28]).Select((low, middle, negative, scale) => new decimal(low, middle, 0, negative, scale))
            .Where(d => d != 0)
            .Sample(d => Written.Value(d) == d.ToString(CultureInfo.InvariantCulture), iter: 10_000);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1.0")]
    [InlineData("49.90")]
    [InlineData("1e2")]
    [InlineData("1E+400")]
    [InlineData("999999999999999999")]
    [InlineData("9999999999999999999")]
    [InlineData("12345678901234567890")]
    [InlineData("0.000000000000000000000000000000000000001")]
    [InlineData("-1234567890.12345678")]
    [InlineData("1234567890.123456789")]
    public void Numbers_from_JSON_keep_the_senders_digits(string number)
    {
        PropertyBag bag = PropertyBag.Parse($"{{\"n\":{number}}}");
        Assert.Equal(number, bag["n"].ToString());
        bag["other"] = true;
        Assert.Equal($"{{\"n\":{number},\"other\":true}}", Written.Bag(bag));
        Assert.Equal(double.Parse(number, CultureInfo.InvariantCulture), bag["n"]!.Value.GetDouble());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Numbers_that_are_not_finite_are_not_written(double number)
    {
        _ = Assert.Throws<InvalidOperationException>(() => Written.Value(number));
        _ = Assert.Throws<InvalidOperationException>(() => Written.Value((float)number));
        _ = Assert.Throws<InvalidOperationException>(() => Written.Value((Half)number));
    }

    private static void AssertShortest(double number)
    {
        string text = Written.Value(number);
        double back = double.Parse(text, CultureInfo.InvariantCulture);
        Assert.True(back.Equals(number), $"{number:R} was written {text}");
        int digits = text.Split('e')[0].Where(char.IsAsciiDigit).SkipWhile(c => c == '0').Reverse().SkipWhile(c => c == '0').Count();
        if (digits > 1)
        {
            string shorter = number.ToString("E" + (digits - 2), CultureInfo.InvariantCulture);
            Assert.False(double.Parse(shorter, CultureInfo.InvariantCulture).Equals(number), $"{text} is longer than {shorter}");
        }

        double magnitude = Math.Abs(number);
        Assert.Equal(magnitude != 0 && (magnitude < 1e-6 || magnitude >= 1e21), text.Contains('e'));
    }
}
