using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KameleoonSdk.Generator.Tests.Completion;

/// <summary>IntelliSense on events: those that the generator adds to the user's own project, and those inside this SDK's assembly.</summary>
public class CompletionTests
{
    private static readonly string[] Fields =
        ["AnonymousId", "Context", "Event", "KameleoonVisitorCode", "MessageId", "Properties", "Timestamp", "Type", "UserId"];

    public static TheoryData<bool> Places => [true, false];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task An_object_initializer_lists_the_members_with_their_docs(bool isGenerated)
    {
        var items = await CompleteAsync(isGenerated, "new LogEvent { | }");

        Assert.Equal(Fields, items.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("The event name.", items["Event"], StringComparison.Ordinal);
        Assert.Contains("The visitor code that Kameleoon gave the visitor.", items["KameleoonVisitorCode"], StringComparison.Ordinal);
        Assert.All(items.Values, description => Assert.Contains("\n", description, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_member_that_is_set_is_not_listed_again(bool isGenerated)
    {
        var items = await CompleteAsync(isGenerated, "new LogEvent { Event = \"x\", UserId = \"u\", | }");

        Assert.Equal(Fields.Except(["Event", "UserId"]), items.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_type_lists_its_ways_to_an_event_with_their_docs(bool isGenerated)
    {
        var items = await CompleteAsync(isGenerated, "LogEvent.|");

        Assert.Contains("Starts to build a LogEvent.", items["Create"], StringComparison.Ordinal);
        Assert.Contains("A track event of now with a new message ID", items["Track"], StringComparison.Ordinal);
        Assert.Contains("Reads an event back from the JSON body", items["Parse"], StringComparison.Ordinal);
        Assert.Contains("The definition of the action, as data.", items["Descriptor"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_builder_lists_a_method_for_each_field_with_its_docs(bool isGenerated)
    {
        var items = await CompleteAsync(isGenerated, "LogEvent.Create().|");

        Assert.All(Fields, field => Assert.Contains("With" + field, items.Keys));
        Assert.Contains("The event name.", items["WithEvent"], StringComparison.Ordinal);
        Assert.Equal(isGenerated, items.ContainsKey("Finish")); // internal: shown only inside the assembly that generates it
    }

    [Fact]
    public async Task A_builder_lists_Build_once_every_required_field_is_set()
    {
        const string Almost = "LogEvent.Create().WithType(\"track\").WithTimestamp(\"\")";

        Assert.DoesNotContain("Build", (await CompleteAsync(isGenerated: false, $"{Almost}.|")).Keys);
        Assert.Contains("Build", (await CompleteAsync(isGenerated: false, $"{Almost}.WithMessageId(\"m\").|")).Keys);
    }

    private static Task<IReadOnlyDictionary<string, string>> CompleteAsync(bool isGenerated, string expression)
    {
        var compilation = isGenerated ? DefinitionProject.Kameleoon.Run().Output : WithDocumentation(new DefinitionProject().Compile());
        var usings = isGenerated ? "using KameleoonSdk.Copy.Kameleoon;" : "using KameleoonSdk;";
        return Editor.CompleteAsync(compilation, $$"""{{usings}} internal static class Edited { private static void Run() { var x = {{expression}}; } }""");
    }

    /// <summary>The compiler finds the documentation of a reference in the file beside it.</summary>
    private static CSharpCompilation WithDocumentation(CSharpCompilation compilation)
    {
        var path = typeof(IActionEvent).Assembly.Location;
        var plain = compilation.References.Single(reference => reference.Display == path);
        var documentation = XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(path, "xml"));
        return compilation.ReplaceReference(plain, MetadataReference.CreateFromFile(path, documentation: documentation));
    }
}
