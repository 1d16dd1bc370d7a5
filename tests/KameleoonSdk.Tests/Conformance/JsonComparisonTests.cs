using System.Text.Json;

namespace KameleoonSdk.Tests.Conformance;

/// <summary>A comparison that finds nothing would let every case pass.</summary>
public class JsonComparisonTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[1,2]}""", """{"b":[1.0,2e0],"a":1}""")]
    [InlineData("""["\ud83d\ude00","\/"]""", """["😀","/"]""")]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""")]
    [InlineData("[-0,null]", "[0,1e400]")]
    public void Same(string expected, string actual) => Assert.Null(Difference(expected, actual));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", "$.b is not expected")]
    [InlineData("""{"a":{"b":null}}""", """{"a":{}}""", "$.a.b is missing")]
    [InlineData("[1,2]", "[2,1]", "$[0]: expected 1, but it is 2")]
    [InlineData("[1]", "[]", "$: expected 1 elements, but there are 0")]
    [InlineData("""["\ud83d"]""", """["\ud83e"]""", "$[0]")]
    [InlineData("""["1"]""", "[1]", "$[0]")]
    [InlineData("[{}]", "[[]]", "$[0]")]
    [InlineData("[true]", "[false]", "$[0]")]
    public void Different(string expected, string actual, string difference) =>
        Assert.StartsWith(difference, Difference(expected, actual), StringComparison.Ordinal);

    private static string? Difference(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        return JsonComparison.Difference(left.RootElement, right.RootElement);
    }
}
