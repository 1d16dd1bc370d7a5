using KameleoonSdk.CodeFixes.OpenObjects;

namespace KameleoonSdk.Generator.Tests.CodeFixes;

/// <summary>KSDK4003: a raw member where there is a typed one.</summary>
public class TypedMemberTests
{
    private const string Id = "KSDK4003";
    private const string Head = "return new LogEvent { Type = \"t\", Timestamp = Now, MessageId = \"m\", ";

    [Theory]
    [InlineData("Properties = { [\"kameleoonVisitorCode\"] = \"v\" } };", "KameleoonVisitorCode = \"v\" };")]
    [InlineData("Properties = { { \"kameleoonVisitorCode\", \"v\" } } };", "KameleoonVisitorCode = \"v\" };")]
    [InlineData("Properties = { [\"a\"] = 1, [\"kameleoonVisitorCode\"] = \"v\" } };", "Properties = { [\"a\"] = 1 }, KameleoonVisitorCode = \"v\" };")]
    [InlineData("Properties = { [\"kameleoonVisitorCode\"] = \"v\", [\"a\"] = 1 } };", "Properties = { [\"a\"] = 1 }, KameleoonVisitorCode = \"v\" };")]
    [InlineData("Properties = new() { [\"kameleoonVisitorCode\"] = \"v\" }, };", "Properties = new() { }, KameleoonVisitorCode = \"v\", };")]
    [InlineData("KameleoonVisitorCode = \"w\", Properties = { [\"a\"] = 1, [\"kameleoonVisitorCode\"] = \"v\" } };", "KameleoonVisitorCode = \"w\", Properties = { [\"a\"] = 1 } };")]
    [InlineData("KameleoonVisitorCode = \"w\", Properties = { [\"kameleoonVisitorCode\"] = \"v\" } };", "KameleoonVisitorCode = \"w\" };")]
    public async Task Value_moves_to_the_member(string before, string after) =>
        Assert.Equal(Head + after, await new TypedMemberFix().FixAsync(Fixing.Source(Head + before), Id));

    [Theory]
    [InlineData("return LogEvent.Create().WithProperties(\"kameleoonVisitorCode\", \"v\");", "return LogEvent.Create().WithKameleoonVisitorCode(\"v\");")]
    [InlineData("return LogEvent.Create()\n    .WithProperties(value: \"v\", name: \"kameleoonVisitorCode\")\n    .WithType(\"t\");", "return LogEvent.Create()\n    .WithKameleoonVisitorCode(\"v\")\n    .WithType(\"t\");")]
    [InlineData("return LogEvent.Create().WithProperties(new() { [\"kameleoonVisitorCode\"] = \"v\" }).WithType(\"t\");", "return LogEvent.Create().WithKameleoonVisitorCode(\"v\").WithType(\"t\");")]
    [InlineData("return LogEvent.Create().WithProperties(new() { [\"a\"] = 1, [\"kameleoonVisitorCode\"] = \"v\" }).WithType(\"t\");", "return LogEvent.Create().WithProperties(new() { [\"a\"] = 1 }).WithKameleoonVisitorCode(\"v\").WithType(\"t\");")]
    [InlineData("return LogEvent.Create()\n    .WithProperties(new PropertyBag { { \"kameleoonVisitorCode\", \"v\" }, { \"a\", 1 } })\n    .WithType(\"t\");", "return LogEvent.Create()\n    .WithProperties(new PropertyBag { { \"a\", 1 } }).WithKameleoonVisitorCode(\"v\")\n    .WithType(\"t\");")]
    [InlineData("return LogEvent.Track(\"v\", \"e\") with { Properties = new() { [\"kameleoonVisitorCode\"] = \"w\" } };", "return LogEvent.Track(\"v\", \"e\") with { Properties = new() { }, KameleoonVisitorCode = \"w\" };")]
    public async Task Calls_and_with_expressions_change_as_well(string before, string after) =>
        Assert.Equal(after, await new TypedMemberFix().FixAsync(Fixing.Source(before), Id));

    [Theory]
    [InlineData("log.Properties[\"kameleoonVisitorCode\"] = \"v\"; // why", "log = log with { KameleoonVisitorCode = \"v\" }; // why")]
    [InlineData("log.Properties.Add(\"kameleoonVisitorCode\", string.Concat(\"v\", \"w\"));", "log = log with { KameleoonVisitorCode = string.Concat(\"v\", \"w\") };")]
    [InlineData("log.Properties.Add(value: \"v\", key: \"kameleoonVisitorCode\");", "log = log with { KameleoonVisitorCode = \"v\" };")]
    [InlineData("if (log.Event == \"e\") log.Properties[\"kameleoonVisitorCode\"] = \"v\";", "if (log.Event == \"e\") log = log with { KameleoonVisitorCode = \"v\" };")]
    public async Task Statement_becomes_a_with_expression(string before, string after)
    {
        const string Before = "var log = LogEvent.Track(\"u\", \"e\");\n";
        const string After = "\nreturn log;";

        Assert.Equal(Before + after + After, await new TypedMemberFix().FixAsync(Fixing.Source(Before + before + After), Id));
    }

    [Theory]
    [InlineData("foreach (var log in new[] { LogEvent.Track(\"u\", \"e\") }) { log.Properties[\"kameleoonVisitorCode\"] = \"v\"; }\nreturn 1;")]
    [InlineData("LogEvent.Track(\"u\", \"e\").Properties[\"kameleoonVisitorCode\"] = \"v\";\nreturn 1;")]
    [InlineData("var log = LogEvent.Track(\"u\", \"e\");\nlog.Properties[\"kameleoonVisitorCode\"] = 5;\nreturn log;")]
    public async Task Statement_that_has_no_such_form_is_left_to_people(string source) =>
        Assert.Empty(await Fixing.Source(source).TitlesAsync(new TypedMemberFix(), Id));

    [Fact]
    public async Task Lines_stay_lines() => Assert.Equal(
        """
        return new LogEvent
        {
            Type = "t", Timestamp = Now, MessageId = "m",
            Properties =
            {
                ["a"] = 1,
            },
            KameleoonVisitorCode = "v",
        };
        """,
        await new TypedMemberFix().FixAsync(
            Fixing.Source(
                """
                return new LogEvent
                {
                    Type = "t", Timestamp = Now, MessageId = "m",
                    Properties =
                    {
                        ["a"] = 1,
                        ["kameleoonVisitorCode"] = "v",
                    },
                };
                """),
            Id));

    [Theory]
    [InlineData("Properties = { [\"kameleoonVisitorCode\"] = 5 } };")]
    [InlineData("Properties = { [\"kameleoonVisitorCode\"] = new PropertyBag() } };")]
    public async Task Value_of_another_type_is_left_to_people(string source) =>
        Assert.Empty(await Fixing.Source(Head + source).TitlesAsync(new TypedMemberFix(), Id));
}
