using KameleoonSdk.CodeFixes.Initializers;
using Microsoft.CodeAnalysis.CSharp;

namespace KameleoonSdk.Generator.Tests.CodeFixes;

/// <summary>CS9035: a required member is not set.</summary>
public class MissingMembersTests
{
    private const string Id = "CS9035";

    [Theory]
    [InlineData("return new Sale();", "return new Sale { Id = \"id\" };")]
    [InlineData("return new Sale { };", "return new Sale { Id = \"id\" };")]
    [InlineData("Sale sale = new(); return sale;", "Sale sale = new() { Id = \"id\" }; return sale;")]
    [InlineData("return new Sale { Priority = null };", "return new Sale { Priority = null, Id = \"id\" };")]
    [InlineData("return new Sale { Priority = null, };", "return new Sale { Priority = null, Id = \"id\", };")]
    [InlineData("return new Sale\n{\n    Priority = null\n};", "return new Sale\n{\n    Priority = null,\n    Id = \"id\"\n};")]
    [InlineData("return new Sale\n{\n    Priority = null, // none\n};", "return new Sale\n{\n    Priority = null, // none\n    Id = \"id\",\n};")]
    [InlineData("return (new LogEvent { Type = \"track\" }).ToString();", "return (new LogEvent { Type = \"track\", Timestamp = DateTimeOffset.UtcNow, MessageId = \"messageId\" }).ToString();")]
    [InlineData("return new LogEvent();", "return new LogEvent\n{\n    Type = \"track\",\n    Timestamp = DateTimeOffset.UtcNow,\n    MessageId = \"messageId\",\n};")]
    [InlineData("return new KameleoonSettings();", "return new KameleoonSettings { ApiKey = \"apiKey\", Sitecode = \"sitecode\" };")]
    public async Task Members_are_added_in_the_layout_of_the_initializer(string before, string after) =>
        Assert.Equal(after, await new MissingMembersFix().FixAsync(Fixing.Source(before), Id));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_type_has_a_placeholder(bool sameProject) => Assert.Equal(
        """
        return new Order
        {
            Type = "order",
            Id = "id",
            At = DateTimeOffset.UtcNow,
            Count = 2,
            Share = -0.5,
            Active = false,
            Color = Order.Types.Color._0f0,
            Payload = new(),
            Tags = [],
            Short = "s",
            Long = "long--",
            Day = "2024-05-17",
            Address = new() { Street = "street" },
        };
        """,
        await new MissingMembersFix().FixAsync(Fixing.Source("return new Order();", sameProject), Id));

    [Fact]
    public async Task Older_languages_get_empty_arrays()
    {
        var body = await new MissingMembersFix().FixAsync(Fixing.Source("return new Order();", language: LanguageVersion.CSharp11), Id);

        Assert.Equal("    Tags = Array.Empty<string>(),", body.Split('\n').Single(line => line.Contains("Tags", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_are_fixed_at_once() => Assert.Equal(
        "return (new Sale { Id = \"id\" }, new LogEvent { Timestamp = Now, Type = \"track\", MessageId = \"messageId\" });",
        await new MissingMembersFix().FixAsync(Fixing.Source("return (new Sale(), new LogEvent { Timestamp = Now });"), Id, all: true));

    [Fact]
    public async Task Types_of_others_are_left_alone() => Assert.Empty(
        await Fixing.Source("return new Mine(); } class Mine { public required int Id { get; set; }").TitlesAsync(new MissingMembersFix(), Id));
}
