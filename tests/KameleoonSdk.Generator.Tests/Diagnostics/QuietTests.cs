using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Diagnostics;

/// <summary>What looks odd and is meant, as in the definitions of real destinations, is not reported.</summary>
public class QuietTests
{
    [Theory]
    [InlineData("$")]
    [InlineData("$.")]
    [InlineData("$.userId")]
    [InlineData("$.channel")]
    [InlineData("$.properties.$assistant_id")]
    [InlineData("\"$.properties.content_asset_ids[0]\"")]
    [InlineData("\"$.properties['the card']\"")]
    [InlineData("$.integrations.Algolia Insights (Actions).query_id")]
    [InlineData("$.integrations.Campaign Manager 360.gclid")]
    [InlineData("[$.properties.card, $.traits.card, 5]")]
    [InlineData("{ $template: page_viewed }")]
    [InlineData("{ $template: 'Viewed {{ name }} on {{context.page.title}}' }")]
    [InlineData("{ $literal: web }")]
    [InlineData("{ $if: $.traits.card, then: $.traits.card, else: 5 }")]
    [InlineData("{ $replace: $.event, pattern: ' ', replacement: _, global: false }")]
    public void A_source_that_finds_something(string from) => AssertQuiet($"  card: {{ label: Card, type: string, from: {from} }}");

    [Theory]
    [InlineData("{ $each: $.properties.products, select: { sku: sku, price: $.price, content: $.content, from: $.properties.from } }")]
    [InlineData("{ $each: $, select: { each: $.x } }")]
    [InlineData("{ $transform: { card: $.properties.card }, mapping: { number: $.card } }")]
    [InlineData("{ path: $.context.page.path, template: $.properties.template }")]
    public void A_source_of_objects(string from) => AssertQuiet($"  cards: {{ label: Cards, type: object, multiple: true, from: {from} }}");

    [Theory]
    [InlineData("type = \"track\" and properties.type = \"tracks\"")]
    [InlineData("channel = \"mobile\" or \\custom = 5")]
    [InlineData("properties.revenue > properties.count and event != name")]
    [InlineData("type in [\"track\", \"screen\"] and !properties.isTest")]
    public void A_trigger(string trigger) => AssertQuiet("  card: { label: Card, type: string }", $"trigger: {trigger}\n");

    [Fact]
    public void Texts_over_several_lines() => AssertQuiet("""
          card:
            label: The card
              - of the payer
            description: Cards are
              - debit
              - credit
            type: string
            choices:
              - value: a long text that an editor has broken
                  between two of its words
              - paid by
                card
        """);

    [Fact]
    public void Fields_with_the_names_of_keys() => AssertQuiet("""
          properties: { label: Properties, type: object }
          fields: { label: Fields, type: object, properties: { type: { label: Type, type: string }, properties: { label: Properties, type: object } } }
          trigger: { label: Trigger, type: string }
          request: { label: Request, type: string, required: { field: trigger, exists: false } }
        """);

    private static void AssertQuiet(string fields, string top = "")
    {
        var run = new DefinitionProject()
            .WithReference("kameleoon/destination.yaml")
            .WithFile("definitions/pay.yaml", $"destination: kameleoon\naction: pay\n{top}fields:\n{fields}\n")
            .Run();

        Assert.Empty(run.CompilerDiagnostics);
    }
}
