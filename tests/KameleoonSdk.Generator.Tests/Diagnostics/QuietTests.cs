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
    [InlineData("{ $liquid: '{% assign card = properties.card %}{% if card %}{{ card | upcase }}{% else %}{{ \"}}\" }}{% endif %}' }")]
    [InlineData("{ $liquid: '{%- comment -%}{{ never closed{%- endcomment -%}{{- properties.list | split: \"|\" | first -}}' }")]
    [InlineData("{ $template: '{\"a\":{\"b\":\"{{name}}\"}}' }")]
    [InlineData("[$.properties.card, { $literal: 5 }]")]
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

    [Theory]
    [InlineData("{ all: [{ field: plan, is: [a, b] }, { field: plan, is: b }] }")]
    [InlineData("{ all: [{ field: plan, is: [a, b] }, { field: plan, isNot: a }] }")]
    [InlineData("{ all: [{ field: plan, isNot: a }, { field: plan, isNot: b }] }")]
    [InlineData("{ all: [{ field: plan, exists: true }, { field: plan, isNot: a }] }")]
    [InlineData("{ any: [{ field: plan, is: a }, { field: plan, is: b }] }")]
    [InlineData("{ any: [{ field: plan, is: a }, { field: plan, exists: false }] }")]
    [InlineData("{ any: [{ all: [{ field: plan, is: a }, { field: card, exists: true }] }, { all: [{ field: plan, is: b }, { field: card, exists: false }] }] }")]
    public void Conditions_that_hold_now_and_then(string condition) => AssertQuiet(
        $"  plan: {{ label: Plan, type: string, choices: [a, b, c] }}\n  card: {{ label: Card, type: string }}\n  note: {{ label: Note, type: string, required: {condition} }}");

    [Theory]
    [InlineData("amount: '5'")]
    [InlineData("amount: [5]")]
    [InlineData("paid: 'true'")]
    [InlineData("tags: a")]
    [InlineData("tags: [a, b]")]
    [InlineData("note: 5")]
    [InlineData("note: ''")]
    [InlineData("more: { any: thing }")]
    public void What_a_preset_sets_and_its_action_takes(string set)
    {
        var run = new DefinitionProject()
            .WithFile("definitions/acme/destination.yaml", $"slug: acme\nname: Acme\npresets:\n  - {{ name: Pay, action: pay, trigger: type = \"track\", set: {{ {set} }} }}\n")
            .WithFile("definitions/acme/pay.yaml", """
                destination: acme
                action: pay
                fields:
                  amount: { label: Amount, type: number, maximum: 5 }
                  paid: { label: Paid, type: boolean }
                  tags: { label: Tags, type: string, multiple: true }
                  note: { label: Note, type: string, minLength: 1 }
                  more: { label: More, type: object }
                """)
            .Run();

        Assert.Empty(run.CompilerDiagnostics);
    }

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
