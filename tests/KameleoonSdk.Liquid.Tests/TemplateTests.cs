namespace KameleoonSdk.Liquid.Tests;

/// <summary>Values, operators and tags are those of the reference's engine, liquidjs, where that differs from Fluid.</summary>
public class TemplateTests
{
    [Theory]
    [InlineData("{{ f }} {{ big }} {{ 1.50 }} {{ neg }}", "12.5 1e+21 1.5 -3.5")]
    [InlineData("[{{ nil }}{{ missing }}{{ missing.deeper }}{{ empty }}{{ nil.x }}]", "[]")]
    [InlineData("{{ list }}", "1two[object Object]98true")]
    [InlineData("{{ o }} {{ o.b.c }} {{ o['a'] }} {{ o.size }} {{ o.b.size }}", "[object Object] deep 1 own 1")]
    [InlineData("{{ list.size }} {{ list[1] }} {{ list[-2] }} {{ list.first }} {{ name.size }} {{ name[0] }}", "7 two true 1 3 A")]
    [InlineData("{{ (1..4) }}", "1234")]
    [InlineData("{{ yes and no }} {{ yes or no }} {{ not yes }} {{ n > 41 }}", "false true false true")]
    [InlineData("{{ n ignored | plus: 1 | }}", "43")]
    public void Output(string template, string text) => Assert.Equal(text, Rendered.Of(template));

    [Theory]
    [InlineData("zero", true)]
    [InlineData("empty", true)]
    [InlineData("none", true)]
    [InlineData("no", false)]
    [InlineData("nil", false)]
    [InlineData("missing", false)]
    [InlineData("n > 41 and name == 'Ann'", true)]
    [InlineData("n == '42'", false)]
    [InlineData("'5' > 4", true)]
    [InlineData("nil < 1", false)]
    [InlineData("missing < 1", false)]
    [InlineData("missing == nil", true)]
    [InlineData("none == empty", true)]
    [InlineData("'' == blank", true)]
    [InlineData("empty == blank", false)]
    [InlineData("no == blank", true)]
    [InlineData("list contains 'two'", true)]
    [InlineData("name contains 'nn'", true)]
    [InlineData("o contains 'a'", false)]
    [InlineData("list == list", true)]
    [InlineData("not no and yes", true)]
    [InlineData("no and no or yes", false)]
    [InlineData("name | size", true)]
    public void Conditions(string condition, bool holds) =>
        Assert.Equal(holds ? "Y" : "N", Rendered.Of($"{{% if {condition} %}}Y{{% else %}}N{{% endif %}}"));

    [Theory]
    [InlineData("{% assign x = n | plus: 1 %}{{ x }}{{ n }}", "4342")]
    [InlineData("{% assign n = nil %}[{{ n }}]", "[]")]
    [InlineData("{% capture c %}[{{ name }}]{% endcapture %}{{ c }}{{ c.size }}", "[Ann]5")]
    [InlineData("{% increment q %}{% increment q %}{% decrement q %}{{ q }}", "0111")]
    [InlineData("{% increment n %}{{ n }}", "4243")]
    [InlineData("{% cycle 'a','b' %}{% cycle 'a','b' %}{% cycle 'a','b' %}", "aba")]
    [InlineData("{% unless no %}a{% else %}b{% endunless %}{% unless yes %}c{% elsif n == 42 %}d{% endunless %}", "ad")]
    [InlineData("{% raw %}{{ name }}{% endraw %}{% comment %}x{% endcomment %}{% # y %}", "{{ name }}")]
    [InlineData("a {%- if yes -%} b {%- endif -%} c", "abc")]
    [InlineData("{% liquid assign q = 1 \n echo q\n if q == 1\n echo 'one'\n endif %}", "1one")]
    [InlineData("{% block x %}in{% endblock %}{% if yes %}a{% break %}b{% endif %}c", "ina")]
    public void Tags(string template, string text) => Assert.Equal(text, Rendered.Of(template));

    [Theory]
    [InlineData("{{ }}")]
    [InlineData("{{ name")]
    [InlineData("{{ 'name }}")]
    [InlineData("{% nosuch %}")]
    [InlineData("{% if yes %}")]
    [InlineData("{% for a in list %}{{ a }}{% endfor %}")]
    [InlineData("{% case n %}{% when 1 %}a{% endcase %}")]
    [InlineData("{% include 'x' %}")]
    [InlineData("{% render 'x' %}")]
    [InlineData("{% layout 'x' %}")]
    [InlineData("{% tablerow a in list %}{% endtablerow %}")]
    [InlineData("{% macro m() %}{% endmacro %}")]
    public void What_the_reference_refuses_is_refused_when_it_is_read(string template) => Assert.StartsWith(
        "The Liquid template is wrong: ", Assert.Throws<KameleoonSdk.Mappings.LiquidException>(() => Rendered.Engine.Parse(template)).Message, StringComparison.Ordinal);
}
