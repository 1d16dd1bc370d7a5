using KameleoonSdk.CodeFixes.Builders;

namespace KameleoonSdk.Generator.Tests.CodeFixes;

/// <summary>KSDK0101: Build before every required field has a value.</summary>
public class MissingCallsTests
{
    private const string Id = "KSDK0101";

    [Theory]
    [InlineData("return Sale.Create().Build();", "return Sale.Create().WithId(\"id\").Build();")]
    [InlineData("return LogEvent.Create().WithTimestamp(Now).Build();", "return LogEvent.Create().WithTimestamp(Now).WithType(\"track\").WithMessageId(\"messageId\").Build();")]
    [InlineData("var sale = Sale.Create(); return sale.Build();", "var sale = Sale.Create(); return sale.WithId(\"id\").Build();")]
    [InlineData("return Sale.Create()\n    .WithPriority(null) // none\n    .Build();", "return Sale.Create()\n    .WithPriority(null) // none\n    .WithId(\"id\")\n    .Build();")]
    [InlineData("return Sale.Create().Build().ToString();", "return Sale.Create().WithId(\"id\").Build().ToString();")]
    public async Task Calls_are_added_before_Build(string before, string after)
    {
        Assert.Equal(after, await new MissingCallsFix().FixAsync(Fixing.Source(before), Id));
        Assert.Equal(after, await new MissingCallsFix().FixAsync(Fixing.Source(before, sameProject: true), Id));
    }

    [Fact]
    public async Task Every_type_has_a_placeholder() => Assert.Equal(
        "return Order.Create().WithType(\"order\").WithId(\"id\").WithAt(DateTimeOffset.UtcNow).WithCount(2).WithShare(-0.5).WithActive(false)"
            + ".WithColor(Order.Types.Color._0f0).WithPayload(new()).WithTags([]).WithShort(\"s\").WithLong(\"long--\").WithDay(\"2024-05-17\")"
            + ".WithAddress(new() { Street = \"street\" }).Build();",
        await new MissingCallsFix().FixAsync(Fixing.Source("return Order.Create().Build();"), Id));

    [Fact]
    public async Task All_are_fixed_at_once() => Assert.Equal(
        "return (Sale.Create().WithId(\"id\").Build(), Sale.Create().WithPriority(null).WithId(\"id\").Build());",
        await new MissingCallsFix().FixAsync(Fixing.Source("return (Sale.Create().Build(), Sale.Create().WithPriority(null).Build());"), Id, all: true));
}
