using System.Numerics;
using KameleoonSdk.Tests.Json;

namespace KameleoonSdk.Tests.Values;

public class PropertyValueTests
{
    [Fact]
    public void Common_types_have_the_JSON_that_people_expect()
    {
        DateTime noon = new(2024, 3, 1, 12, 0, 0, DateTimeKind.Utc);
        (PropertyValue Value, string Json)[] cases =
        [
            (default, "null"), ((string?)null, "null"), ("a", "\"a\""), ('é', "\"é\""), (true, "true"), (false, "false"),
            ((sbyte)-1, "-1"), ((byte)1, "1"), ((short)-2, "-2"), ((ushort)2, "2"), (3u, "3"), (ulong.MaxValue, "18446744073709551615"),
            ((Int128)7, "7"), ((UInt128)8, "8"), (new BigInteger(9), "9"),
            (noon, "\"2024-03-01T12:00:00.000Z\""),
            (new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.FromHours(-5.5)), "\"2024-03-01T12:00:00.000-05:30\""),
            (DateTime.SpecifyKind(noon, DateTimeKind.Unspecified).AddTicks(1), "\"2024-03-01T12:00:00.0000001\""),
            (new DateOnly(2024, 3, 1), "\"2024-03-01\""), (new TimeOnly(12, 34, 56), "\"12:34:56\""),
            (TimeSpan.MinValue, "\"-10675199.02:48:05.4775808\""), (TimeSpan.FromSeconds(1.5), "\"00:00:01.5000000\""),
            (Guid.Parse("0A1B2C3D-0000-0000-0000-00000000000F"), "\"0a1b2c3d-0000-0000-0000-00000000000f\""),
            (new Uri("https://example.com/ä?q=1"), "\"https://example.com/ä?q=1\""), ((Uri?)null, "null"),
            (new IsoDateTime("yesterday"), "\"yesterday\""), (default(IsoDateTime), "null"),
            (new PropertyBag { ["a"] = 1 }, "{\"a\":1}"), ((PropertyBag?)null, "null"),
            (new[] { 1, 2 }, "[1,2]"), (new[] { 1L }, "[1]"), (new[] { 0.5 }, "[0.5]"), (new[] { 1.0m }, "[1.0]"), (new[] { true }, "[true]"),
            (new[] { "a", null }, "[\"a\",null]"), (new List<string> { "a" }, "[\"a\"]"), (new List<PropertyValue> { 1, "a" }, "[1,\"a\"]"),
            (PropertyValue.Array([]), "[]"), ((int[]?)null, "null"),
        ];
        Assert.All(cases, c => Assert.Equal(c.Json, Written.Value(c.Value)));
        Assert.All(cases, c => Assert.Equal(c.Json, c.Value.ToString()));
    }

    [Fact]
    public void Arrays_are_copied_when_they_are_stored()
    {
        int[] numbers = [1, 2];
        PropertyValue[] values = [1, 2];
        PropertyBag bag = new() { ["numbers"] = numbers, ["values"] = values };
        numbers[0] = 9;
        values[0] = 9;
        Assert.Equal("""{"numbers":[1,2],"values":[1,2]}""", bag.ToString());
    }

    [Fact]
    public void Values_come_out_as_they_went_in()
    {
        PropertyValue array = (PropertyValue)new[] { "a", "b" };
        Assert.Equal("a", ((PropertyValue)"a").GetString());
        Assert.True(((PropertyValue)true).GetBoolean());
        Assert.Equal(1.5, ((PropertyValue)1.5m).GetDouble());
        Assert.Equal(0.1, ((PropertyValue)0.1f).GetDouble());
        Assert.Equal(5, ((PropertyValue)5.0).GetInt64());
        Assert.Equal(500, PropertyValue.FromUtf8Json("5e2"u8.ToArray()).GetInt64());
        Assert.Equal(0.1m, ((PropertyValue)0.1).GetDecimal());
        Assert.Equal(decimal.MaxValue, ((PropertyValue)decimal.MaxValue).GetDecimal());
        Assert.Equal(double.PositiveInfinity, PropertyValue.FromUtf8Json("1e400"u8.ToArray()).GetDouble());
        Assert.Equal(DateTimeOffset.UnixEpoch, ((PropertyValue)DateTimeOffset.UnixEpoch).GetDateTimeOffset());
        Assert.Equal(DateTimeOffset.UnixEpoch, ((PropertyValue)"1970-01-01 00:00:00Z").GetDateTimeOffset());
        Assert.Equal("1970-01-01T00:00:00.000Z", ((PropertyValue)DateTimeOffset.UnixEpoch).GetString());
        Assert.Equal(["a", "b"], array.AsArray().Select(v => v.GetString()));
        Assert.Equal(2, array.AsArray().Length);
    }

    [Fact]
    public void A_wrong_kind_is_an_exception_that_says_what_it_is()
    {
        PropertyValue number = 1.5;
        Assert.Equal("The value is not a string: it is the number 1.5.", Assert.Throws<InvalidOperationException>(() => number.GetString()).Message);
        Assert.Equal("The value is not a whole number of 64 bits: it is the number 1.5.", Assert.Throws<InvalidOperationException>(() => number.GetInt64()).Message);
        Assert.Equal("The value is not a number: it is null.", Assert.Throws<InvalidOperationException>(() => PropertyValue.Null.GetDouble()).Message);
        Assert.All<Action>(
            [
                () => number.GetBoolean(), () => number.AsArray(), () => number.AsObject(), () => number.GetDateTimeOffset(),
                () => ((PropertyValue)"1").GetInt64(), () => ((PropertyValue)"x").GetDateTimeOffset(), () => ((PropertyValue)double.NaN).GetDecimal(),
                () => ((PropertyValue)1e30).GetInt64(), () => ((PropertyValue)1e30).GetDecimal(), () => ((PropertyValue)ulong.MaxValue).GetInt64(),
            ],
            action => Assert.Throws<InvalidOperationException>(action));
    }

    [Fact]
    public void Numbers_that_are_not_finite_can_be_stored_and_shown()
    {
        PropertyBag bag = new() { ["x"] = double.NaN };
        Assert.True(double.IsNaN(bag["x"]!.Value.GetDouble()));
        Assert.Equal("NaN", bag["x"].ToString());
        Assert.NotEmpty(bag.ToString());
        Assert.Equal(bag, new PropertyBag { ["x"] = float.NaN });
    }
}
