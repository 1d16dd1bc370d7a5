using System.Text;
using KameleoonSdk.Mappings;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Liquid.Tests;

/// <summary>Renders templates.</summary>
internal static class Rendered
{
    /// <summary>What the templates of the tests are about.</summary>
    public const string Event = """
        {"name":"Ann","n":42,"f":12.50,"zero":0,"neg":-3.5,"no":false,"yes":true,"nil":null,"empty":"","big":1e21,"late":"2024-03-01T12:34:56.789Z",
         "list":[1,"two",null,{"k":"v"},[9,8],true,""],"o":{"a":1,"b":{"c":"deep"},"size":"own"},"products":[{"id":"p1","price":10},{"id":"p2"}],
         "html":"<p>a &amp; b</p><!-- c -->d","emoji":"a😀b","none":[]}
        """;

    public static LiquidEngine Engine { get; } = new(new FakeTimeProvider(new DateTimeOffset(2024, 5, 17, 10, 0, 0, TimeSpan.Zero)));

    public static string Of(string template) => Engine.Parse(template).Render(Encoding.UTF8.GetBytes(Event));

    public static string Failure(string template) => Assert.Throws<LiquidException>(() => Of(template)).Message;
}
