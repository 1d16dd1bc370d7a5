using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>Every error says what is wrong, where, and what to do.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData("", 0, 0, "The trigger is empty: write a condition, such as type = \"track\"")]
    [InlineData("  ", 0, 2, "The trigger is empty: write a condition, such as type = \"track\"")]
    [InlineData("contain(event, \"x\")", 0, 7, "There is no function 'contain'. Did you mean 'contains'? The functions are contains, match,")]
    [InlineData("lower(event) = \"x\"", 0, 5, "There is no function 'lower'. The functions are")]
    [InlineData("properites.plan = \"pro\"", 0, 10, "Events have no field 'properites'. Did you mean 'properties'? If the field is really called so, write '\\properites'")]
    [InlineData("a = 1 and tpye = \"track\"", 10, 4, "Did you mean 'type'?")]
    [InlineData("Type = \"track\"", 0, 4, "Did you mean 'type'?")]
    [InlineData("userid = null", 0, 6, "Did you mean 'userId'?")]
    [InlineData("type", 4, 0, "", true)]
    [InlineData("type =", 6, 0, "The trigger ends too early: write a field, such as properties.plan, or a value, such as \"pro\", 5, true or null")]
    [InlineData("type = \"track", 7, 6, "The text that begins here has no end: close it with \", and write \"\" for a \" within it")]
    [InlineData("type = track and", 16, 0, "The trigger ends too early")]
    [InlineData("type == \"track\"", 5, 2, "'==' is no operator: write '='")]
    [InlineData("type === \"track\"", 5, 3, "'===' is no operator: write '='")]
    [InlineData("type <> \"track\"", 5, 2, "'<>' is no operator: write '!='")]
    [InlineData("a = 1 && b = 2", 6, 2, "'&&' is no operator: write 'and'")]
    [InlineData("a = 1 | b = 2", 6, 1, "'|' means nothing here: write 'or'")]
    [InlineData("a = 1 AND b = 2", 6, 3, "'AND' is no operator. Did you mean 'and'?")]
    [InlineData("event contain \"x\"", 6, 7, "'contain' is no operator. Did you mean 'contains'?")]
    [InlineData("event is \"x\"", 6, 2, "'is' is no operator. Write '='")]
    [InlineData("NOT type = \"track\"", 0, 3, "'NOT' is no operator. Did you mean 'not'?")]
    [InlineData("event = Order Completed", 8, 15, "A text has to be in quotes: write \"Order Completed\"")]
    [InlineData("event = name wibble", 13, 6, "'wibble' is no operator: write one such as = or !=")]
    [InlineData("event wibble \"x\"", 6, 6, "'wibble' is no operator: write one such as = or !=")]
    [InlineData("type = \u201Ctrack\u201D", 7, 1, "The character U+201C means nothing here: put texts into straight quotes")]
    [InlineData("type\u00A0= \"track\"", 4, 1, "The character U+00A0 means nothing here: it looks like a space")]
    [InlineData("properties.\U0001F600 = 1", 10, 1, "After the point there has to be the name of a field")]
    [InlineData("\U0001F600 = 1", 0, 2, "The character U+1F600 means nothing here")]
    [InlineData("a = 1 b = 2", 6, 1, "'b' is no operator")]
    [InlineData("a = \"x\" \"y\"", 8, 3, "This does not belong here: join conditions by 'and' or 'or'")]
    [InlineData("a = 1)", 5, 1, "There is no '(' for this ')': delete it")]
    [InlineData("(a = 1 and (b = 2)", 0, 1, "This '(' is never closed: add a ')'")]
    [InlineData("a = b = c", 6, 1, "Comparisons can't be chained: join two of them by 'and'")]
    [InlineData("a = 1, b = 2", 5, 1, "A comma stands only between arguments")]
    [InlineData("a = !b", 4, 1, "A negation can't be compared: put it into parentheses")]
    [InlineData("and = 1", 0, 3, "This does not belong here: write a field or a value before and after it")]
    [InlineData("\"x\"", 0, 3, "This value is neither true nor false: compare it with something")]
    [InlineData("a = 1 and length(b)", 10, 9, "This value is neither true nor false: compare it with something, as in length(userId) > 0")]
    [InlineData("contains()", 9, 1, "contains() has nothing in its parentheses: write contains(event, \"Order\")")]
    [InlineData("contains(event)", 14, 1, "This does not belong here: contains needs ',' and another argument here")]
    [InlineData("contains(event, \"a\", \"b\")", 19, 1, "This does not belong here: contains ends with ')' here")]
    [InlineData("contains(event, null)", 16, 4, "contains looks for a text here")]
    [InlineData("match(event, name)", 13, 4, "match needs a text in quotes here, not a field")]
    [InlineData("match(event, \"[ab\")", 13, 5, "The '[' of the pattern needs characters and a ']' after it")]
    [InlineData("match(event, \"[z-a]\")", 13, 7, "The range 'z-a' of the pattern is empty: write 'a-z'")]
    [InlineData("match(event, \"[^a]\")", 13, 6, "A choice of the pattern can't be negated")]
    [InlineData("match(event, \"a\\\")", 13, 4, "The backslash at the end of the pattern has nothing to escape")]
    [InlineData("properties.a(1)", 12, 1, "A field can't be called like a function")]
    [InlineData("type in \"x\"", 8, 3, "After 'in' there has to be a list")]
    [InlineData("type in (\"a\", \"b\")", 8, 4, "After 'in' there has to be a list")]
    [InlineData("type in (\"a\")", 8, 4, "After 'in' there has to be a list")]
    [InlineData("type in (type = )", 16, 1, "This does not belong here")]
    [InlineData("type in [track]", 9, 5, "A list has only texts, numbers, true, false and null: put texts into quotes")]
    [InlineData("type in [\"a\" \"b\"]", 13, 3, "This does not belong here: write ',' or ']' here")]
    [InlineData("a = 1.2.3", 4, 5, "'1.2.3' is no number: write digits with at most one point")]
    [InlineData("a = .5", 4, 2, "'.5' is no number: a path begins with the name of a field, and a number with a digit (0.5)")]
    [InlineData("a = -x", 4, 2, "'-x' is no number")]
    [InlineData("properties. = 1", 10, 1, "After the point there has to be the name of a field")]
    [InlineData("properties.a\\", 12, 1, "The backslash has nothing to escape")]
    [InlineData("properties[a] = 1", 10, 3, "Brackets after a field take an index or a name in quotes")]
    [InlineData("properties[01] = 1", 10, 4, "Brackets after a field take an index or a name in quotes")]
    public void A_mistake_is_reported_where_it_is(string text, int position, int length, string message, bool isFine = false)
    {
        var isTrigger = Trigger.TryParse(text, out var trigger, out var error);

        Assert.Equal(isFine, isTrigger);
        Assert.Equal(isFine, trigger is not null);
        if (!isFine)
        {
            Assert.StartsWith(message, error.Message[(error.Message.IndexOf(message, StringComparison.Ordinal) is > 0 and var at ? at : 0)..], StringComparison.Ordinal);
            Assert.Equal((position, length), (error.Position, error.Length));
        }
    }

    [Fact]
    public void The_exception_says_the_same()
    {
        var exception = Assert.Throws<TriggerSyntaxException>(() => Trigger.Parse("type == \"track\""));

        Assert.Equal((5, 2), (exception.Position, exception.Length));
        Assert.Equal("The trigger is wrong at character 6: '==' is no operator: write '='.", exception.Message);
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused()
    {
        var fits = $"type = \"{new string('a', 100_000 - 9)}\"";

        Assert.Equal(fits, Trigger.Parse(fits).ToString());
        Assert.False(Trigger.TryParse(fits + " ", out _, out var error));
        Assert.Equal(new TriggerError(100_000, 1, "The trigger has 100001 characters; at most 100000 are allowed: split it into several"), error);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    [InlineData("lowercase(", ")")]
    [InlineData("not ", "")]
    [InlineData("(a or b and ", ")")]
    public void Deep_nesting_is_refused_and_never_overflows_the_stack(string open, string close)
    {
        var levels = 99_000 / (open.Length + close.Length);
        var text = string.Concat(Enumerable.Repeat(open, levels)) + "a" + string.Concat(Enumerable.Repeat(close, levels));

        Assert.False(Trigger.TryParse(text, out _, out var error));
        Assert.StartsWith("The trigger is nested deeper than 256 levels", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_within_the_limit_is_read_printed_and_tested()
    {
        var trigger = Trigger.Parse(new string('(', 256) + "a" + new string(')', 256));
        var nested = Trigger.Parse(string.Concat(Enumerable.Repeat("!(!", 64)) + "a" + new string(')', 64));

        Assert.True(trigger.Matches("""{"a":true}"""u8));
        Assert.True(nested.Matches("""{"a":true}"""u8));
        Assert.Equal(nested, Trigger.Parse(nested.ToString()));
    }
}
