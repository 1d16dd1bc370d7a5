using System.Text;
using CsCheck;
using KameleoonSdk.Tests.Json;

namespace KameleoonSdk.Tests.Values;

/// <summary>Values are equal when their JSON means the same, however they are stored.</summary>
public class EqualityTests
{
    [Fact]
    public void One_is_one_in_every_type()
    {
        PropertyValue[] ones = [1, 1L, 1.0, 1f, (Half)1, 1m, 1.00m, 1UL, Json("1"), Json("1.0"), Json("1e0"), Json("0.01E2"), Json("10e-1"), Json("1.0000000000000000000000000000000000")];
        Assert.All(ones, a => Assert.All(ones, b => AssertEqual(a, b)));
    }

    [Fact]
    public void Zero_has_no_sign()
    {
        PropertyValue[] zeros = [0, 0.0, -0.0, 0m, 0.000m, Json("-0"), Json("-0.0"), Json("0e100")];
        Assert.All(zeros, a => Assert.All(zeros, b => AssertEqual(a, b)));
    }

    [Fact]
    public void Numbers_are_compared_to_the_last_digit()
    {
        AssertDifferent(9007199254740993L, 9007199254740992.0);
        AssertDifferent(9007199254740993L, Json("9007199254740993.0000000001"));
        AssertDifferent(1, -1);
        AssertDifferent(1, 10);
        AssertDifferent(0.1m, Json("0.1000000000000000055511151231257827"));
        AssertEqual(0.1, 0.1m);
        AssertEqual(0.1f, 0.1);
        AssertEqual(1e300, Json("1" + new string('0', 300)));
        AssertEqual(ulong.MaxValue, 18446744073709551615m);
        AssertEqual(double.NaN, double.NaN);
        AssertDifferent(double.NaN, 0);
        AssertDifferent(double.PositiveInfinity, double.NegativeInfinity);
    }

    [Fact]
    public void Kinds_are_never_equal_to_each_other()
    {
        PropertyValue[] values = ["1", 1, true, PropertyValue.Null, "", 0, false, new PropertyBag(), PropertyValue.Array([])];
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                Assert.Equal(i == j, values[i] == values[j]);
            }
        }
    }

    [Fact]
    public void Dates_are_the_text_that_they_are_written_as() =>
        AssertEqual(new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc), "2024-03-01T00:00:00.000Z");

    [Fact]
    public void Objects_are_equal_in_any_order_and_arrays_only_in_theirs()
    {
        AssertEqual(new PropertyBag { ["a"] = 1, ["b"] = 2.0 }, PropertyBag.Parse("""{ "b":2,"a":1 }"""));
        AssertDifferent(new PropertyBag { ["a"] = 1 }, new PropertyBag { ["a"] = 1, ["b"] = PropertyValue.Null });
        AssertDifferent(new PropertyBag { ["a"] = 1 }, new PropertyBag { ["A"] = 1 });
        AssertDifferent([1, 2], [2, 1]);
        AssertDifferent([1], [1, 1]);
    }

    [Fact]
    public void Equal_texts_are_equal_values_and_the_other_way_round() => Gen.Select(Trees.Scalar, Trees.Scalar).Sample(
        (a, b) =>
        {
            AssertEqual(a, Json(Written.Value(a)));
            if (a.ToString() == b.ToString())
            {
                AssertEqual(a, b);
            }
        },
        iter: 5_000);

    private static PropertyValue Json(string json) => PropertyValue.FromUtf8Json(Encoding.UTF8.GetBytes(json));

    private static void AssertEqual(PropertyValue a, PropertyValue b)
    {
        Assert.True(a == b, $"{a} and {b}");
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    private static void AssertDifferent(PropertyValue a, PropertyValue b) => Assert.True(a != b && b != a, $"{a} and {b}");
}
