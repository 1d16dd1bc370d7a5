using CsCheck;
using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Yaml;
using KameleoonSdk.Liquid;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Generator.Tests.Diagnostics;

/// <summary>KSDK2113: the generator, which has no engine, tells of exactly the templates that the engine refuses.</summary>
public class LiquidAgreementTests
{
    private static readonly string[] Pieces =
    [
        "{{ name }}", "{{- name -}}", "{{ name | upcase }}", "{{ name | default: '}}' }}", "{{ name | split: '|' | first }}", "{{ 'a{{b' }}", "{{ \"x\" }}",
        "{% if name %}", "{%- if name -%}", "{% elsif event == 'a' %}", "{% else %}", "{% endif %}", "{%- endif -%}", "{% unless name %}", "{% endunless %}",
        "{% assign x = name | upcase %}", "{% capture y %}", "{% endcapture %}", "{% comment %}", "{% endcomment %}", "{% raw %}", "{% endraw %}",
        "{% # note %}", "{% echo name %}", "{% cycle 'a','b' %}", "{% increment i %}", "{% iff name %}", "{% for x in y %}", "{{ name", "}}", "%}", " text ",
    ];

    [Fact]
    public void What_the_engine_refuses_is_told_and_nothing_else() => Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 6].Sample(
        pieces =>
        {
            var template = string.Concat(pieces);
            return IsTold(template) == IsRefused(template);
        },
        iter: 5000);

    [Fact]
    public void Every_filter_that_is_told_to_be_switched_off_is() => Assert.All(
        LiquidWords.DisabledFilters,
        filter => Assert.Throws<LiquidException>(() => LiquidEngine.Default.Parse($"{{{{ name | {filter} }}}}").Render("{}"u8)));

    private static bool IsTold(string template)
    {
        var context = new DefinitionContext("a.yaml", template, []);
        LiquidCheck.Check(context, new YamlScalar(new YamlSpan(0, template.Length, 0, 0, 0, template.Length), template, YamlScalarStyle.DoubleQuoted), isRelative: false);
        return context.Diagnostics.Count > 0;
    }

    private static bool IsRefused(string template)
    {
        try
        {
            LiquidEngine.Default.Parse(template);
            return false;
        }
        catch (LiquidException)
        {
            return true;
        }
    }
}
