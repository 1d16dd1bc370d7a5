using System.Collections.Immutable;
using System.Globalization;
using KameleoonSdk.Generator.Analyzers.Constants;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Analyzers;

/// <summary>KSDK4001: constants that break the definition, for each rule and in each place.</summary>
public class InvalidConstantTests
{
    private const string Definition = """
        destination: kameleoon
        action: order
        fields:
          id: { type: string, required: true }
          at: { type: string, format: date-time, required: true }
          sentAt: { type: string, format: date-time }
          seenAt: { type: datetime }
          status: { type: string, choices: [open, paid] }
          email: { type: string, format: email }
          code: { type: string, minLength: 3, maxLength: 5 }
          share: { type: number, minimum: 0, maximum: 1 }
          amount: { type: number }
          count: { type: integer, minimum: 1 }
          tags: { type: string, multiple: true, maxLength: 3 }
          times: { type: string, format: date-time, multiple: true }
          shares: { type: number, multiple: true, maximum: 1 }
          note: { type: string }
          event: { type: string, minLength: 7 }
          address:
            type: object
            properties:
              street: { type: string, required: true }
              zip: { type: string, minLength: 5 }
              since: { type: datetime }
              phone: { type: string, required: true, nullable: true }
          lines:
            type: object
            multiple: true
            properties:
              sku: { type: string, maxLength: 4, required: true }
        factories:
          Make:
            parameters: [id, event]
            fill: { at: $now }
        """;

    private static readonly DefinitionProject Shop = new DefinitionProject().WithFile("definitions/order.yaml", Definition);
    private static readonly AnalyzedProject Consumer = AnalyzedProject.Referencing(Shop);

    private const string Valid = "Id = \"1\", At = Now, ";

    [Theory]
    [InlineData("Id = \"\"", "\"\"", "'id' is required, and an empty text counts as none: give it a value")]
    [InlineData("Id = null!", "null!", "'id' is required, and null is no value: give it one")]
    [InlineData("Id = default!", "default!", "'id' is required, and null is no value: give it one")]
    [InlineData("At = \"\"", "\"\"", "'at' is required, and an empty text counts as none: give it a value")]
    [InlineData("At = default", "default", "'at' is required, and null is no value: give it one")]
    [InlineData("At = new()", "new()", "'at' is required, and null is no value: give it one")]
    [InlineData("At = \"2024-02-30T10:00:00Z\"", "\"2024-02-30T10:00:00Z\"", "'at' has to have the format 'date-time', but '2024-02-30T10:00:00Z' does not have it: write it like 2024-05-17T09:30:00.000Z")]
    [InlineData("At = (KameleoonSdk.IsoDateTime)\"yesterday\"", "\"yesterday\"", "'at' has to have the format 'date-time', but 'yesterday' does not have it: write it like 2024-05-17T09:30:00.000Z")]
    [InlineData("At = new KameleoonSdk.IsoDateTime(\"yesterday\")", "\"yesterday\"", "'at' has to have the format 'date-time', but 'yesterday' does not have it: write it like 2024-05-17T09:30:00.000Z")]
    [InlineData("At = new(\"yesterday\")", "\"yesterday\"", "'at' has to have the format 'date-time', but 'yesterday' does not have it: write it like 2024-05-17T09:30:00.000Z")]
    [InlineData("At = \"2024-05-17T\" + \"99\"", "\"2024-05-17T\" + \"99\"", "'at' has to have the format 'date-time', but '2024-05-17T99' does not have it: write it like 2024-05-17T09:30:00.000Z")]
    [InlineData("At = Yesterday", "Yesterday", "'at' has to have the format 'date-time', but 'yesterday' does not have it: write it like 2024-05-17T09:30:00.000Z")]
    public void Required_field_needs_a_value(string member, string marked, string message) =>
        AssertOne(Initializer(member.StartsWith("Id", StringComparison.Ordinal) ? member + ", At = Now" : "Id = \"1\", " + member), marked, message);

    [Theory]
    [InlineData("SentAt = \"now\"", "\"now\"", "'sentAt' has to have the format 'date-time', but 'now' does not have it: write it like 2024-05-17T09:30:00.000Z")]
    [InlineData("SeenAt = \"now\"", "\"now\"", "'SeenAt' has to have the format 'date-time', but 'now' does not have it: write it like 2024-05-17T09:30:00.000Z")]
    [InlineData("Email = \"nobody\"", "\"nobody\"", "'email' has to have the format 'email', but 'nobody' does not have it: write it like name@example.com")]
    [InlineData("Code = \"ab\"", "\"ab\"", "'code' has to have 3 to 5 characters, but this has 2: give a longer text")]
    [InlineData("Code = \"abcdef\"", "\"abcdef\"", "'code' has to have 3 to 5 characters, but this has 6: give a shorter text")]
    [InlineData("Code = (\"ab\")!", "\"ab\"", "'code' has to have 3 to 5 characters, but this has 2: give a longer text")]
    [InlineData("Code = Short", "Short", "'code' has to have 3 to 5 characters, but this has 2: give a longer text")]
    [InlineData("Code = nameof(System)", "nameof(System)", "'code' has to have 3 to 5 characters, but this has 6: give a shorter text")]
    [InlineData("Code = $\"{Short}{Short}{Short}\"", "$\"{Short}{Short}{Short}\"", "'code' has to have 3 to 5 characters, but this has 6: give a shorter text")]
    [InlineData("Share = 1.5", "1.5", "'share' has to be 0 to 1, but this is 1.5: give a number within that range")]
    [InlineData("Share = -1", "-1", "'share' has to be 0 to 1, but this is -1: give a number within that range")]
    [InlineData("Share = (double?)2", "2", "'share' has to be 0 to 1, but this is 2: give a number within that range")]
    [InlineData("Share = double.NaN", "double.NaN", "'share' has to be a finite number, but this is NaN or infinite, which JSON cannot express: give another number")]
    [InlineData("Amount = double.PositiveInfinity", "double.PositiveInfinity", "'Amount' has to be a finite number, but this is NaN or infinite, which JSON cannot express: give another number")]
    [InlineData("Count = 0", "0", "'count' has to be at least 1, but this is 0: give a number within that range")]
    [InlineData("Status = (Order.Types.Status)9", "(Order.Types.Status)9", "'Status' has to be one of the members of Status, but none of them is 9: use a member")]
    [InlineData("Status = 0", "0", "'Status' has to be one of the members of Status, but none of them is 0: use a member")]
    public void Optional_field_has_to_be_valid(string member, string marked, string message) =>
        AssertOne(Initializer(Valid + member), marked, message);

    [Theory]
    [InlineData("Tags = [\"abc\", \"abcd\"]", "\"abcd\"", "'tags' has to have at most 3 characters, but this has 4: give a shorter text")]
    [InlineData("Tags = new[] { \"abc\", \"abcd\" }", "\"abcd\"", "'tags' has to have at most 3 characters, but this has 4: give a shorter text")]
    [InlineData("Tags = new string[] { \"abcd\" }", "\"abcd\"", "'tags' has to have at most 3 characters, but this has 4: give a shorter text")]
    [InlineData("Tags = new System.Collections.Generic.List<string> { \"abcd\" }", "\"abcd\"", "'tags' has to have at most 3 characters, but this has 4: give a shorter text")]
    [InlineData("Tags = [null!]", "null!", "An item of 'tags' is null, and a list may not have such an item: give it a value or leave it out")]
    [InlineData("Times = [Now, \"now\"]", "\"now\"", "'times' has to have the format 'date-time', but 'now' does not have it: write it like 2024-05-17T09:30:00.000Z")]
    [InlineData("Times = [\"\"]", "\"\"", "An item of 'times' is empty, and a list may not have such an item: give it a value or leave it out")]
    [InlineData("Shares = [0, 2]", "2", "'shares' has to be at most 1, but this is 2: give a number within that range")]
    public void Items_of_lists_have_to_be_valid(string member, string marked, string message) =>
        AssertOne(Initializer(Valid + member), marked, message);

    [Theory]
    [InlineData("Address = new() { Street = \"x\", Phone = null, Zip = \"1\" }", "\"1\"", "'zip' has to have at least 5 characters, but this has 1: give a longer text")]
    [InlineData("Address = new() { Street = \"x\", Phone = null, Zip = \"\" }", "\"\"", "'zip' has to have at least 5 characters, but this has 0: give a longer text")]
    [InlineData("Address = new() { Street = null!, Phone = null }", "null!", "'street' is required, and null is no value: give it one")]
    [InlineData("Lines = [new() { Sku = \"abcde\" }]", "\"abcde\"", "'sku' has to have at most 4 characters, but this has 5: give a shorter text")]
    public void Objects_inside_have_to_be_valid(string member, string marked, string message) =>
        AssertOne(Initializer(Valid + member), marked, message);

    [Theory]
    [InlineData("Made with { Code = \"ab\" }")]
    [InlineData("Order.Create().WithCode(\"ab\")")]
    [InlineData("Order.Create().WithId(\"1\").WithCode(value: \"ab\").WithAt(Now).Build()")]
    public void Every_place_counts(string expression) =>
        AssertOne(expression, "\"ab\"", "'code' has to have 3 to 5 characters, but this has 2: give a longer text");

    [Theory]
    [InlineData("Code = Text.Length > 2 ? \"ab\" : null")]
    [InlineData("Code = Text.Length > 2 ? (Text.Length > 3 ? Text : \"ab\") : \"abc\"")]
    [InlineData("Code = Unknown ?? \"ab\"")]
    [InlineData("Code = Text.Length switch { 1 => \"ab\", 2 => \"abc\", _ => throw new InvalidOperationException() }")]
    public void Values_that_are_chosen_from_count(string member) =>
        AssertOne(Initializer(Valid + member), "\"ab\"", "'code' has to have 3 to 5 characters, but this has 2: give a longer text");

    [Theory]
    [InlineData("Tags = Text.Length > 2 ? [\"abcd\"] : []")]
    [InlineData("Tags = [Text.Length > 2 ? \"abcd\" : \"abc\"]")]
    [InlineData("Tags = Text.Length > 2 ? new[] { \"abcd\" } : null")]
    public void Items_that_are_chosen_from_count(string member) =>
        AssertOne(Initializer(Valid + member), "\"abcd\"", "'tags' has to have at most 3 characters, but this has 4: give a shorter text");

    [Theory]
    [InlineData("Order.Make(\"\", @event: Text)", "\"\"", "'id' is required, and an empty text counts as none: give it a value")]
    [InlineData("Order.Make(Text, @event: \"nobody\")", "\"nobody\"", "'event' has to have at least 7 characters, but this has 6: give a longer text")]
    public void Arguments_of_factories_count(string expression, string marked, string message) => AssertOne(expression, marked, message);

    [Theory]
    [InlineData("SentAt = null")]
    [InlineData("SentAt = \"\"")]
    [InlineData("SentAt = \"2024-05-17 09:30:00\"")]
    [InlineData("SeenAt = \"17 May 2024\"")]
    [InlineData("SeenAt = \"1715938200\"")]
    [InlineData("Email = \"\"")]
    [InlineData("Email = \"name@example.com\"")]
    [InlineData("Code = Text")]
    [InlineData("Code = Text.Length > 2 ? Text : null")]
    [InlineData("Code = true ? \"abc\" : \"ab\"")]
    [InlineData("Share = Text.Length > 2 ? 0.5 : default(double?)")]
    [InlineData("Code = $\"{Text}\"")]
    [InlineData("Code = \"😀😀😀😀😀\"")]
    [InlineData("Share = 1")]
    [InlineData("Share = null")]
    [InlineData("Amount = -1e300")]
    [InlineData("Status = Order.Types.Status.Paid")]
    [InlineData("Status = null")]
    [InlineData("Note = \"\"")]
    [InlineData("Tags = []")]
    [InlineData("Tags = null")]
    [InlineData("Tags = [\"\", .. new[] { Text }]")]
    [InlineData("Tags = new string[5]")]
    [InlineData("Address = new() { Street = \"\", Phone = null, Since = null }")]
    [InlineData("Address = null")]
    public void Valid_and_unknown_values_are_left_alone(string member) => Assert.Empty(Analyze(Initializer(Valid + member)));

    [Theory]
    [InlineData("Unknown ?? \"\"")]
    [InlineData("Text.Length > 2 ? Text : \"\"")]
    [InlineData("Unknown ?? null!")]
    [InlineData("Text.Length switch { 1 => Text, _ => (Unknown ?? \"\") }")]
    public void An_empty_text_to_fall_back_on_is_for_the_validation(string id) =>
        Assert.Empty(Analyze(Initializer($"Id = {id}, At = Now")));

    [Fact]
    public void Every_broken_rule_has_its_own_message() => Assert.Equal(2, Analyze(Initializer("Id = \"\", At = \"\"")).Length);

    [Fact]
    public void Types_of_the_same_project_have_rules_as_well() => Assert.Equal(
        ["\"\"", "\"abcde\"", "\"ab\""],
        Analyze(AnalyzedProject.With(Shop), "Order.Make(\"\", Text) with { Lines = [new() { Sku = \"abcde\" }], Code = \"ab\" }").Select(MarkedText));

    [Theory]
    [InlineData("new KameleoonSdk.LogEvent { Type = \"track\", MessageId = \"\", Timestamp = Now }", "\"\"")]
    [InlineData("new KameleoonSdk.LogEvent { Type = \"track\", MessageId = \"m\", Timestamp = \"17 May 2024\" }", "\"17 May 2024\"")]
    [InlineData("KameleoonSdk.LogEvent.Create().WithMessageId(\"\")", "\"\"")]
    [InlineData("new KameleoonSdk.KameleoonSettings { ApiKey = \"\", Sitecode = Text }", "\"\"")]
    public void Types_of_the_runtime_have_rules_as_well(string expression, string marked) =>
        Assert.Equal(marked, MarkedText(Assert.Single(Analyze(expression))));

    [Fact]
    public void Records_that_are_not_generated_have_none() => Assert.Empty(Consumer.Analyze(new InvalidConstantAnalyzer(), """
        using System;
        using KameleoonSdk;

        public sealed record Mine : IActionEvent
        {
            public required string Id { get; init; }
            public double Amount { get; init; }
            public static Mine Make() => new() { Id = "", Amount = double.NaN };
            ActionDescriptor IActionEvent.Descriptor => throw new NotSupportedException();
            public ValidationResult Validate() => default;
            public int GetMaxByteCount() => 0;
            public int WriteTo(Span<byte> destination) => 0;
            public void WriteTo(System.Buffers.IBufferWriter<byte> writer) { }
        }
        """));

    private static string MarkedText(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);

    private static string Initializer(string members) => $"new Order {{ {members} }}";

    private static void AssertOne(string expression, string marked, string message)
    {
        var diagnostic = Assert.Single(Analyze(expression));
        Assert.Equal("KSDK4001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(marked.TrimEnd('!'), MarkedText(diagnostic).TrimEnd('!'));
    }

    private static ImmutableArray<Diagnostic> Analyze(string expression) => Analyze(Consumer, expression);

    private static ImmutableArray<Diagnostic> Analyze(AnalyzedProject project, string expression) => project.Analyze(new InvalidConstantAnalyzer(), $$"""
            using System;
            using Shop;

            internal static class Probe
            {
                private const string Short = "ab";
                private const string Yesterday = "yesterday";
                private static readonly string Text = DateTime.Now.ToString();
                private static readonly string? Unknown = Environment.GetEnvironmentVariable("UNKNOWN");
                private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;
                private static readonly Order Made = Order.Make(Text, Text);

                public static object Run() => {{expression}};
            }
            """);
}
