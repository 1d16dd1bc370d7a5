namespace KameleoonSdk.Liquid.Tests;

/// <summary>Each filter, as the reference's engine has it.</summary>
public class FilterTests
{
    [Theory]
    [InlineData("neg | abs", "3.5")]
    [InlineData("n | at_least: 50", "50")]
    [InlineData("n | at_most: '7'", "7")]
    [InlineData("neg | ceil", "-3")]
    [InlineData("neg | floor", "-4")]
    [InlineData("n | minus: 0.1", "41.9")]
    [InlineData("'0x10' | plus: ' 4 '", "20")]
    [InlineData("0.1 | plus: 0.2", "0.30000000000000004")]
    [InlineData("n | times: 1.1", "46.2")]
    [InlineData("10 | divided_by: 4", "2.5")]
    [InlineData("10 | divided_by: 4, true", "2")]
    [InlineData("n | divided_by: 0", "Infinity")]
    [InlineData("-7 | modulo: 3", "2")]
    [InlineData("n | plus", "NaN")]
    [InlineData("1.005 | round: 2", "1.01")]
    [InlineData("neg | round", "-4")]
    [InlineData("1234.5 | round: -2", "1200")]
    [InlineData("'12abc' | plus: 1", "1")]
    public void Numbers(string expression, string text) => Check(expression, text);

    [Theory]
    [InlineData("name | append: '!' | prepend: n", "42Ann!")]
    [InlineData("'straße' | upcase", "STRASSE")]
    [InlineData("'ÀB' | downcase", "àb")]
    [InlineData("'aBC' | capitalize", "Abc")]
    [InlineData("' x ' | strip | append: '|'", "x|")]
    [InlineData("'xxaxx' | lstrip: 'x'", "axx")]
    [InlineData("'xxaxx' | rstrip: 'x'", "xxa")]
    [InlineData("\"a\\nb\" | strip_newlines", "ab")]
    [InlineData("'a  b' | normalize_whitespace", "a b")]
    [InlineData("'a b  c' | number_of_words", "3")]
    [InlineData("'aXbX' | remove: 'X'", "ab")]
    [InlineData("'aXbX' | remove_first: 'X'", "abX")]
    [InlineData("'aXbX' | remove_last: 'X'", "aXb")]
    [InlineData("'abc' | replace: '', '-'", "a-b-c")]
    [InlineData("'aa' | replace_first: 'a', '$&'", "$&a")]
    [InlineData("'aa' | replace_last: 'a', 'b'", "ab")]
    [InlineData("'a,b,,' | split: ',' | size", "2")]
    [InlineData("'Order Completed' | truncate: 8", "Order...")]
    [InlineData("emoji | truncate: 2, ''", "a😀")]
    [InlineData("'one two three' | truncatewords: 2", "one two...")]
    public void Texts(string expression, string text) => Check(expression, text);

    [Theory]
    [InlineData("list | join: '-'", "1-two--[object Object]-9,8-true-")]
    [InlineData("list | first", "1")]
    [InlineData("'abc' | last", "c")]
    [InlineData("list | compact | size", "6")]
    [InlineData("none | push: 1 | unshift: 0 | join", "0 1")]
    [InlineData("list[4] | pop | shift | size", "0")]
    [InlineData("emoji | slice: 1, 2", "😀b")]
    [InlineData("list | slice: -2", "true")]
    [InlineData("products | sum: 'price'", "10")]
    [InlineData("list[4] | sum", "17")]
    [InlineData("products | where: 'price', 10 | size", "1")]
    [InlineData("products | where: 'price' | size", "1")]
    [InlineData("o | size", "0")]
    public void Lists(string expression, string text) => Check(expression, text);

    [Theory]
    [InlineData("html | strip_html", "a &amp; bd")]
    [InlineData("\"<a b='c'>\" | escape", "&lt;a b=&#39;c&#39;&gt;")]
    [InlineData("'&lt;<' | escape_once", "&lt;&lt;")]
    [InlineData("'a b&ü' | url_encode", "a+b%26%C3%BC")]
    [InlineData("'a%20b+c' | url_decode", "a b c")]
    [InlineData("\"a b!'\" | cgi_escape", "a+b%21%27")]
    [InlineData("'a b?[é]' | uri_escape", "a%20b?[%C3%A9]")]
    [InlineData("'Hello, Wörld!' | slugify", "hello-wörld")]
    [InlineData("'Hello, Wörld!' | slugify: 'latin'", "hello-world")]
    public void Markup(string expression, string text) => Check(expression, text);

    [Theory]
    [InlineData("late | date: '%Y-%m-%d %H:%M:%S.%L %j %U %W %u %w %q %s'", "2024-03-01 12:34:56.789 061 08 09 5 5 st 1709296496")]
    [InlineData("late | date: '%-d %e|%^a %B %y %C %l %p %P %N %3N %z %:z %Z %%'", "1  1|FRI March 24 20 12 PM pm 789000000 789 +0000 +00:00 UTC %")]
    [InlineData("late | date: '%H:%M %z', 60", "11:34 -0100")]
    [InlineData("late | date: '%H:%M %z %Z', 'Europe/Paris'", "13:34 +0100 Europe/Paris")]
    [InlineData("1709296496 | date: '%c'", "3/1/2024, 12:34:56 PM")]
    [InlineData("'1709296496' | date: '%F'", "%F")]
    [InlineData("'Mar 3, 2021 5:06 pm' | date: '%d.%m.%Y %R'", "03.03.2021 %R")]
    [InlineData("'now' | date: '%Y-%m-%d'", "2024-05-17")]
    [InlineData("'no date' | date: '%Y'", "no date")]
    [InlineData("late | date", "Friday, March 1, 2024 at 12:34 pm +0000")]
    [InlineData("late | date_to_xmlschema", "2024-03-01T12:34:56+00:00")]
    [InlineData("late | date_to_rfc822", "Fri, 01 Mar 2024 12:34:56 +0000")]
    [InlineData("late | date_to_string", "01 Mar 2024")]
    [InlineData("late | date_to_long_string: 'ordinal', 'US'", "March 1st, 2024")]
    public void Dates(string expression, string text) => Check(expression, text);

    [Theory]
    [InlineData("zero | default: 'd'", "0")]
    [InlineData("empty | default: 'd'", "d")]
    [InlineData("no | default: 'd'", "d")]
    [InlineData("no | default: 'd', allow_false: true", "false")]
    [InlineData("o | json", "{\"a\":1,\"b\":{\"c\":\"deep\"},\"size\":\"own\"}")]
    [InlineData("list[4] | json: 1", "[\n 9,\n 8\n]")]
    [InlineData("f | to_integer", "12.5")]
    [InlineData("name | base64_encode | base64_decode", "Ann")]
    [InlineData("'a' | sha256", "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb")]
    [InlineData("'a' | hmac_sha256: 'k'", "78da91511e675587f5b9df78bedebaf5560da2abb88162ee875dcdf744951d9e")]
    [InlineData("name | nosuch: 1 | upcase", "ANN")]
    public void Others(string expression, string text) => Check(expression, text);

    [Theory]
    [InlineData("map: 'k'")]
    [InlineData("sort")]
    [InlineData("uniq")]
    [InlineData("reverse")]
    [InlineData("concat: none")]
    [InlineData("find: 'k'")]
    [InlineData("type")]
    public void What_the_reference_disables_fails_when_it_is_reached(string filter)
    {
        Assert.Equal($"The Liquid filter '{filter.Split(':')[0]}' is disabled.", Rendered.Failure($"{{{{ list | {filter} }}}}"));
        Assert.Equal("", Rendered.Of($"{{% if no %}}{{{{ list | {filter} }}}}{{% endif %}}"));
    }

    [Theory]
    [InlineData("name | append", "The Liquid filter 'append' needs 1 argument, but it has 0.")]
    [InlineData("'!' | base64_decode", "The Liquid filter 'base64_decode' is given a text that is not Base64.")]
    [InlineData("'%' | url_decode", "The Liquid filter 'url_decode' meets a '%' that is no escape.")]
    [InlineData("late | date: '%9999999Y'", "The Liquid filter 'date' takes widths of at most 100000.")]
    [InlineData("late | date: '%Y', 'Nowhere'", "The Liquid filter 'date' does not know the time zone.")]
    [InlineData("(1..999999999)", "The Liquid template needs too much memory: memory alloc limit exceeded.")]
    public void What_fails_says_why(string expression, string message) => Assert.Equal(message, Rendered.Failure($"{{{{ {expression} }}}}"));

    [Fact]
    public void Doubling_again_and_again_ends() => Assert.Equal(
        "The Liquid template needs too much memory: memory alloc limit exceeded.",
        Rendered.Failure("{% assign x = html %}" + string.Concat(Enumerable.Repeat("{% assign x = x | append: x %}", 30))));

    private static void Check(string expression, string text) => Assert.Equal(text, Rendered.Of($"{{{{ {expression} }}}}"));
}
