using KameleoonSdk.Triggers.Language;
using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers;

/// <summary>A field of an event that a trigger asks about. It comes from <see cref="On"/>, and gives triggers. Immutable.</summary>
public sealed class TriggerField
{
    private readonly PathExpression _path;

    internal TriggerField(string root, string[] path)
        : this(path is { Length: > 0 } ? [root, .. path] : throw NoName(nameof(path)))
    {
    }

    internal TriggerField(string[] path)
    {
        if (path is not { Length: > 0 } || path.Contains(null) || path[0].Length == 0)
        {
            throw NoName(nameof(path));
        }

        _path = new PathExpression([.. path]);
    }

    /// <summary>The field is this text.</summary>
    /// <param name="text">The text; upper and lower case differ.</param>
    public Trigger Is(string text) => Compare(ComparisonOperator.Equal, Text(text, nameof(text)));

    /// <summary>The field is this number.</summary>
    /// <param name="number">A finite number. Texts are never equal to it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number.</exception>
    public Trigger Is(double number) => Compare(ComparisonOperator.Equal, Number(number));

    /// <summary>The field is true, or is false.</summary>
    /// <param name="value">The value.</param>
    public Trigger Is(bool value) => Compare(ComparisonOperator.Equal, new BooleanLiteral(value));

    /// <summary>The field is not this text. This is also so if it is missing or no text.</summary>
    /// <param name="text">The text; upper and lower case differ.</param>
    public Trigger IsNot(string text) => Compare(ComparisonOperator.NotEqual, Text(text, nameof(text)));

    /// <summary>The field is a number, and another one.</summary>
    /// <param name="number">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number.</exception>
    public Trigger IsNot(double number) => Compare(ComparisonOperator.NotEqual, Number(number));

    /// <summary>The field is one of these texts.</summary>
    /// <param name="texts">One at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is null.</exception>
    public Trigger IsOneOf(params string[] texts)
    {
        if (texts is not { Length: > 0 })
        {
            throw new ArgumentException("There is no text: give one at least.", nameof(texts));
        }

        var list = new ListLiteral([.. texts.Select(text => Text(text, nameof(texts)))]);
        return Trigger.Checked(new MembershipExpression(_path, list), nameof(texts));
    }

    /// <summary>The field is true.</summary>
    public Trigger IsTrue() => Is(true);

    /// <summary>The field is false. A missing one is not.</summary>
    public Trigger IsFalse() => Is(false);

    /// <summary>The field is there, and not null.</summary>
    public Trigger Exists() => Compare(ComparisonOperator.NotEqual, new NullLiteral());

    /// <summary>The field is missing, or null.</summary>
    public Trigger DoesNotExist() => Compare(ComparisonOperator.Equal, new NullLiteral());

    /// <summary>The field is a number greater than this one.</summary>
    /// <param name="number">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number.</exception>
    public Trigger IsGreaterThan(double number) => Compare(ComparisonOperator.Greater, Number(number));

    /// <summary>The field is this number or a greater one.</summary>
    /// <param name="number">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number.</exception>
    public Trigger IsAtLeast(double number) => Compare(ComparisonOperator.GreaterOrEqual, Number(number));

    /// <summary>The field is a number less than this one.</summary>
    /// <param name="number">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number.</exception>
    public Trigger IsLessThan(double number) => Compare(ComparisonOperator.Less, Number(number));

    /// <summary>The field is this number or a lesser one.</summary>
    /// <param name="number">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number.</exception>
    public Trigger IsAtMost(double number) => Compare(ComparisonOperator.LessOrEqual, Number(number));

    /// <summary>The field is a text that contains this one.</summary>
    /// <param name="text">The text; upper and lower case differ.</param>
    public Trigger Contains(string text) => Contains(text, isNegated: false);

    /// <summary>The field is a text that does not contain this one.</summary>
    /// <param name="text">The text; upper and lower case differ.</param>
    public Trigger DoesNotContain(string text) => Contains(text, isNegated: true);

    /// <summary>The field is a text that starts with this one.</summary>
    /// <param name="text">The text; upper and lower case differ.</param>
    public Trigger StartsWith(string text) => Match(Escaped(text) + "*", isNegated: false, nameof(text));

    /// <summary>The field is a text that does not start with this one.</summary>
    /// <param name="text">The text; upper and lower case differ.</param>
    public Trigger DoesNotStartWith(string text) => Match(Escaped(text) + "*", isNegated: true, nameof(text));

    /// <summary>The field is a text that ends with this one.</summary>
    /// <param name="text">The text; upper and lower case differ.</param>
    public Trigger EndsWith(string text) => Match("*" + Escaped(text), isNegated: false, nameof(text));

    /// <summary>The field is a text that does not end with this one.</summary>
    /// <param name="text">The text; upper and lower case differ.</param>
    public Trigger DoesNotEndWith(string text) => Match("*" + Escaped(text), isNegated: true, nameof(text));

    /// <summary>The field is a text, all of which matches a pattern.</summary>
    /// <param name="pattern">
    /// <c>*</c> for any characters, <c>?</c> for one, <c>[abc]</c> and <c>[a-z]</c> for one of these, and a backslash before a character
    /// that is meant as itself.
    /// </param>
    /// <exception cref="ArgumentException">The pattern is wrong: a bracket is not closed, for instance.</exception>
    public Trigger Matches(string pattern) => Match(pattern, isNegated: false, nameof(pattern));

    /// <summary>The field is a text, but matches the pattern not.</summary>
    /// <param name="pattern">The pattern, as in <see cref="Matches"/>.</param>
    /// <exception cref="ArgumentException">The pattern is wrong: a bracket is not closed, for instance.</exception>
    public Trigger DoesNotMatch(string pattern) => Match(pattern, isNegated: true, nameof(pattern));

    /// <summary>The path as triggers have it: <c>properties.product\ 1</c>.</summary>
    public override string ToString() => _path.ToString();

    private Trigger Compare(ComparisonOperator @operator, LiteralExpression value) =>
        Trigger.Checked(new ComparisonExpression(@operator, _path, value), "value");

    private Trigger Contains(string text, bool isNegated) =>
        Trigger.Checked(new ContainsExpression(_path, Text(text, nameof(text)), isNegated), nameof(text));

    private Trigger Match(string pattern, bool isNegated, string parameter)
    {
        ArgumentNullException.ThrowIfNull(pattern, parameter);
        return PatternReader.Read(pattern, out var error) is { } read
            ? Trigger.Checked(new MatchExpression(_path, read, isNegated), parameter)
            : throw new ArgumentException(error + ".", parameter);
    }

    private static string Escaped(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PatternReader.Escape(text);
    }

    private static TextLiteral Text(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return new TextLiteral(text);
    }

    private static NumberLiteral Number(double number) => double.IsFinite(number)
        ? new NumberLiteral(number + 0.0)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "A trigger compares finite numbers only.");

    private static ArgumentException NoName(string parameter) => new("A field needs a name: give the names that lead to it.", parameter);
}
