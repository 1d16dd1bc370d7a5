using System.Collections.Immutable;
using System.Globalization;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.CompileErrors;

/// <summary>What the compiler says when something required is missing, or something is wrong.</summary>
public class MissingFieldTests
{
    [Theory]
    [InlineData("new LogEvent { Type = \"track\", MessageId = \"m\" }", "CS9035", "Timestamp")]
    [InlineData("new LogEvent { Timestamp = Now, MessageId = \"m\" }", "CS9035", "Type")]
    [InlineData("new PageEvent { Timestamp = Now }", "CS9035", "Type")]
    [InlineData("new GroupEvent { Type = \"group\", Timestamp = Now, MessageId = \"m\" }", "CS9035", "GroupId")]
    [InlineData("new LogEvent { Type = \"track\", Timestamp = Now, MessageId = \"m\", Evnt = \"x\" }", "CS0117", "Evnt")]
    [InlineData("new LogEvent { Type = 5, Timestamp = Now, MessageId = \"m\" }", "CS0029", "string")]
    [InlineData("LogEvent.Create().WithEvnt(\"x\")", "CS1061", "WithEvnt")]
    [InlineData("LogEvent.Create().WithEvent(5)", "CS1503", "string")]
    public void Compiler_names_what_is_wrong(string expression, string id, string named)
    {
        var error = Assert.Single(Compile(expression), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Equal(id, error.Id);
        Assert.Contains(named, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LogEvent.Create().Build()", "LogEvent needs 'type': call WithType before Build.")]
    [InlineData("LogEvent.Create().WithMessageId(\"m\").Build()", "LogEvent needs 'type': call WithType before Build.")]
    [InlineData("LogEvent.Create().WithType(\"track\").Build()", "LogEvent needs 'timestamp': call WithTimestamp before Build.")]
    [InlineData("LogEvent.Create().WithType(\"track\").WithTimestamp(Now).Build()", "LogEvent needs 'messageId': call WithMessageId before Build.")]
    [InlineData("LogEvent.Create().WithTimestamp(Now).WithEvent(\"x\").WithType(\"track\").Build()", "LogEvent needs 'messageId': call WithMessageId before Build.")]
    [InlineData("PageEvent.Create().WithType(\"page\").Build()", "PageEvent needs 'timestamp': call WithTimestamp before Build.")]
    [InlineData("GroupEvent.Create().WithType(\"group\").WithTimestamp(Now).WithMessageId(\"m\").Build()", "GroupEvent needs 'groupId': call WithGroupId before Build.")]
    public void Build_without_a_required_field_is_one_error_that_names_it(string expression, string message)
    {
        var error = Assert.Single(Compile(expression));

        Assert.Equal("KSDK0101", error.Id);
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.Contains(message, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>Every one of the eight states of a builder with three required fields has one meaning.</summary>
    [Fact]
    public void Every_state_of_the_builder_is_either_complete_or_one_error()
    {
        string[] steps = [".WithType(\"track\")", ".WithTimestamp(Now)", ".WithMessageId(\"m\")"];
        for (var state = 0; state < 8; state++)
        {
            var calls = string.Concat(steps.Where((_, i) => (state & (1 << i)) != 0));
            var diagnostics = Compile($"LogEvent.Create(){calls}.Build()");

            Assert.Equal(state == 7 ? [] : ["KSDK0101"], diagnostics.Select(diagnostic => diagnostic.Id));
        }
    }

    [Theory]
    [InlineData("new LogEvent { Type = \"track\", Timestamp = Now, MessageId = \"m\", Properties = { [\"revenue\"] = 49.90 } }")]
    [InlineData("LogEvent.Create().WithMessageId(\"m\").WithTimestamp(Now).WithType(\"track\").WithEvent(null).Build()")]
    [InlineData("LogEvent.Track(\"visitor\", \"Order Completed\")")]
    [InlineData("IdentifyEvent.Identify(\"visitor\", \"user\")")]
    [InlineData("PageEvent.Page(\"visitor\", \"Home\")")]
    [InlineData("GroupEvent.Group(\"visitor\", \"group\")")]
    public void Complete_events_compile_without_a_warning(string expression) => Assert.Empty(Compile(expression));

    private static ImmutableArray<Diagnostic> Compile(string expression) => DefinitionProject.Kameleoon
        .WithSource($$"""
            using System;
            using KameleoonSdk.Copy.Kameleoon;

            internal static class Probe
            {
                private static readonly DateTimeOffset Now = new(2024, 5, 17, 9, 30, 0, TimeSpan.Zero);

                public static object Run() => {{expression}};
            }
            """)
        .Run()
        .CompilerDiagnostics;
}
