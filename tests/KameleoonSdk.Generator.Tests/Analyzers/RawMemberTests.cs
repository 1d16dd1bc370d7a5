using System.Collections.Immutable;
using System.Globalization;
using KameleoonSdk.Generator.Analyzers.OpenObjects;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Analyzers;

/// <summary>KSDK4003: raw members that a typed one replaces on the wire.</summary>
public class RawMemberTests
{
    private static readonly AnalyzedProject Consumer = AnalyzedProject.Referencing(new DefinitionProject());
    private static readonly AnalyzedProject Generated = AnalyzedProject.With(DefinitionProject.Kameleoon);

    [Theory]
    [InlineData("new LogEvent { Type = \"track\", Timestamp = Now, MessageId = \"m\", Properties = { [Key] = \"v\" } }")]
    [InlineData("new LogEvent { Type = \"track\", Timestamp = Now, MessageId = \"m\", Properties = { { Key, \"v\" } } }")]
    [InlineData("new LogEvent { Type = \"track\", Timestamp = Now, MessageId = \"m\", Properties = new() { [Key] = \"v\" } }")]
    [InlineData("new LogEvent { Type = \"track\", Timestamp = Now, MessageId = \"m\", Properties = new PropertyBag { { Key, 1 } } }")]
    [InlineData("Made with { Properties = new() { [\"a\"] = new PropertyBag { [Key] = 1 }, [Key] = 2 } }")]
    [InlineData("LogEvent.Create().WithProperties(Key, 1)")]
    [InlineData("LogEvent.Create().WithProperties(value: 1, name: Key)")]
    [InlineData("LogEvent.Create().WithProperties(new() { [Key] = 1 })")]
    [InlineData("Made.Properties[Key] = 1")]
    [InlineData("Add(Made)")]
    public void Raw_member_is_reported_in_every_place(string expression)
    {
        foreach (var diagnostic in new[] { Assert.Single(Analyze(Consumer, expression)), Assert.Single(Analyze(Generated, expression)) })
        {
            Assert.Equal("KSDK4003", diagnostic.Id);
            Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
            Assert.Equal(
                "'kameleoonVisitorCode' in Properties is never sent: the member KameleoonVisitorCode is written in its place, so use that one",
                diagnostic.GetMessage(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("new LogEvent { Type = \"track\", Timestamp = Now, MessageId = \"m\", Properties = { [\"revenue\"] = 1 } }")]
    [InlineData("new LogEvent { Type = \"track\", Timestamp = Now, MessageId = \"m\", Context = { [Key] = 1 } }")]
    [InlineData("new LogEvent { Type = \"track\", Timestamp = Now, MessageId = \"m\", Properties = { [\"a\"] = new PropertyBag { [Key] = 1 } } }")]
    [InlineData("LogEvent.Create().WithProperties(Key + Made.Type, 1).WithContext(Key, 1)")]
    [InlineData("new PropertyBag { [Key] = 1 }")]
    [InlineData("Made.Properties[Key]!")]
    [InlineData("Made.Properties.Remove(Key)")]
    public void Everything_else_is_left_alone(string expression)
    {
        Assert.Empty(Analyze(Consumer, expression));
        Assert.Empty(Analyze(Generated, expression));
    }

    private static ImmutableArray<Diagnostic> Analyze(AnalyzedProject project, string expression) => project.Analyze(new RawMemberAnalyzer(), $$"""
        using System;
        using KameleoonSdk;
        using LogEvent = {{(project == Consumer ? "KameleoonSdk.LogEvent" : "KameleoonSdk.Copy.Kameleoon.LogEvent")}};

        internal static class Probe
        {
            private const string Key = "kameleoonVisitorCode";
            private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;
            private static readonly LogEvent Made = LogEvent.Track("visitor", "event");

            public static object Run() => {{expression}};
            {{(expression == "Add(Made)" ? "private static int Add(LogEvent made) { made.Properties.Add(Key, 1); return 0; }" : "")}}
        }
        """);
}
