using KameleoonSdk.Triggers.Language.Expressions;
using KameleoonSdk.Triggers.Language.Syntax;

namespace KameleoonSdk.Triggers.Language.Parsing;

/// <content>Functions, and the words that the reference has instead of some of them.</content>
internal sealed partial class Parser
{
    private TriggerExpression? ReadCall(string name, Token nameToken)
    {
        var function = Functions.Find(name);
        if (function is null && name is not (Functions.Contains or Functions.Match))
        {
            return Fail(nameToken.Start, nameToken.Length, $"There is no function '{name}'{Spelling.DidYouMeanOrEnd(name, Functions.Names)} {FunctionNames}");
        }

        if (!Enter() || ReadArgument(name) is not { } first)
        {
            return null;
        }

        TriggerExpression? call = null;
        if (function is { } value)
        {
            call = EndCall(name) ? new CallExpression(value, first) { Start = nameToken.Start, Length = _token.End - nameToken.Start } : null;
        }
        else if (TakeComma("another argument", name))
        {
            var second = ReadTextArgument(name, mustBeLiteral: name == Functions.Match);
            call = second is null ? null : NewTest(name, first, second, nameToken.Start);
        }

        if (call is not null)
        {
            _depth--;
            Take();
        }

        return call;
    }

    private TextTestExpression? NewTest(string name, TriggerExpression first, TriggerExpression second, int start)
    {
        if (name == Functions.Contains)
        {
            return EndCall(name) ? new ContainsExpression(first, second, isNegated: false) { Start = start, Length = _token.End - start } : null;
        }

        var pattern = PatternReader.Read(((TextLiteral)second).Value, out var error);
        if (pattern is null)
        {
            _ = Fail(second.Start, second.Length, error!);
            return null;
        }

        return EndCall(name) ? new MatchExpression(first, pattern, isNegated: false) { Start = start, Length = _token.End - start } : null;
    }

    private TriggerExpression? ReadArgument(string name) => _token.Kind == TokenKind.CloseParenthesis
        ? Fail(_token.Start, _token.Length, $"{name}() has nothing in its parentheses: write {Example(name)}")
        : ReadOperand();

    /// <summary>An argument that has to be a text; numbers and booleans are taken as texts, as in the reference.</summary>
    private TriggerExpression? ReadTextArgument(string name, bool mustBeLiteral)
    {
        var start = _token.Start;
        return ReadArgument(name) switch
        {
            null => null,
            TextLiteral text => text,
            NumberLiteral number => new TextLiteral(NumberText.Write(number.Value)) { Start = number.Start, Length = number.Length },
            BooleanLiteral boolean => new TextLiteral(boolean.Value ? "true" : "false") { Start = boolean.Start, Length = boolean.Length },
            LiteralExpression => Fail(start, _lastEnd - start, $"{name} looks for a text here: write {Example(name)}"),
            _ when mustBeLiteral => Fail(start, _lastEnd - start, $"{name} needs a text in quotes here, not a field: write {Example(name)}"),
            var argument => argument,
        };
    }

    private bool TakeComma(string what, string name)
    {
        if (_token.Kind != TokenKind.Comma)
        {
            _ = FailUnexpected($"{name} needs ',' and {what} here: write {Example(name)}");
            return false;
        }

        Take();
        return true;
    }

    private bool EndCall(string name)
    {
        if (_token.Kind != TokenKind.CloseParenthesis)
        {
            _ = FailUnexpected($"{name} ends with ')' here: write {Example(name)}");
            return false;
        }

        return true;
    }

    private TriggerExpression? ReadWord(string word, TriggerExpression left, int start)
    {
        Take();
        TriggerExpression? Compare(ComparisonOperator @operator, TriggerExpression? right) => right is null
            ? null
            : new ComparisonExpression(@operator, left, right) { Start = start, Length = _lastEnd - start };
        switch (word)
        {
            case "exists":
                return Compare(ComparisonOperator.NotEqual, new NullLiteral());
            case "not_exists":
                return Compare(ComparisonOperator.Equal, new NullLiteral());
            case "is_true":
                return Compare(ComparisonOperator.Equal, new BooleanLiteral(true));
            case "is_false":
                return Compare(ComparisonOperator.Equal, new BooleanLiteral(false));
            case "number_equals":
                return Compare(ComparisonOperator.Equal, ReadOperand());
            case "number_not_equals":
                return Compare(ComparisonOperator.NotEqual, ReadOperand());
            default:
                return ReadTextWord(word, left, start);
        }
    }

    private TextTestExpression? ReadTextWord(string word, TriggerExpression left, int start)
    {
        var isNegated = word.StartsWith("not_", StringComparison.Ordinal);
        var test = isNegated ? word.Substring("not_".Length) : word;
        if (ReadTextArgument(word, mustBeLiteral: test != Functions.Contains) is not { } right)
        {
            return null;
        }

        var length = _lastEnd - start;
        if (test == Functions.Contains)
        {
            return new ContainsExpression(left, right, isNegated) { Start = start, Length = length };
        }

        var literal = PatternReader.Escape(((TextLiteral)right).Value);
        var pattern = PatternReader.Read(test == "starts_with" ? literal + "*" : "*" + literal, out _)!;
        return new MatchExpression(left, pattern, isNegated) { Start = start, Length = length };
    }

    private static string Example(string name) => name switch
    {
        Functions.Contains => "contains(event, \"Order\")",
        Functions.Match => "match(event, \"Order *\")",
        _ when Functions.Find(name) is not null => $"{name}(properties.plan)",
        _ => $"event {name} \"Order\"",
    };
}
