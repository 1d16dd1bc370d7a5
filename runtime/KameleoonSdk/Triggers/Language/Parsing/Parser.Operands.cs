using KameleoonSdk.Triggers.Language.Expressions;
using KameleoonSdk.Triggers.Language.Syntax;

namespace KameleoonSdk.Triggers.Language.Parsing;

/// <content>What stands on either side of an operator.</content>
internal sealed partial class Parser
{
    private TriggerExpression? ReadOperand() => _token.Kind switch
    {
        TokenKind.Path => ReadPathOrCall(),
        TokenKind.OpenParenthesis => ReadParentheses(),
        TokenKind.OpenBracket => ReadList(),
        _ => ReadLiteral(),
    };

    private TriggerExpression? ReadParentheses()
    {
        var opening = _token;
        if (!Enter() || ReadCondition() is not { } condition)
        {
            return null;
        }

        if (_token.Kind != TokenKind.CloseParenthesis)
        {
            return _token.Kind == TokenKind.End
                ? Fail(opening.Start, opening.Length, "This '(' is never closed: add a ')'")
                : FailAfterCondition();
        }

        _depth--;
        Take();
        return condition;
    }

    private TriggerExpression? ReadPathOrCall()
    {
        var path = _token;
        Take();
        if (_token.Kind == TokenKind.OpenParenthesis)
        {
            return path.Word is { } name
                ? ReadCall(name, path)
                : Fail(_token.Start, _token.Length, $"A field can't be called like a function: write 'and' or 'or' before the '('. {FunctionNames}");
        }

        return !path.IsEscaped && Fields.Misspelt(path.Segments![0]) is { } nearest
            ? FailMisspelt(path, nearest)
            : new PathExpression(path.Segments!) { Start = path.Start, Length = path.Length };
    }

    private LiteralExpression? ReadLiteral()
    {
        var (start, length) = (_token.Start, _token.Length);
        LiteralExpression? literal = _token.Kind switch
        {
            TokenKind.Text => new TextLiteral(_token.Value!) { Start = start, Length = length },
            TokenKind.Number => new NumberLiteral(_token.Number) { Start = start, Length = length },
            TokenKind.True or TokenKind.False => new BooleanLiteral(_token.Kind == TokenKind.True) { Start = start, Length = length },
            TokenKind.Null => new NullLiteral { Start = start, Length = length },
            _ => null,
        };
        if (literal is null)
        {
            _ = FailNoOperand();
            return null;
        }

        Take();
        return literal;
    }

    private ListLiteral? ReadList()
    {
        var opening = _token;
        var items = new List<LiteralExpression>();
        Take();
        while (_token.Kind != TokenKind.CloseBracket)
        {
            if (items.Count > 0 && !TakeComma("']'"))
            {
                return null;
            }

            if (_token.Kind is TokenKind.Path or TokenKind.OpenBracket or TokenKind.OpenParenthesis)
            {
                _ = Fail(_token.Start, _token.Length, "A list has only texts, numbers, true, false and null: put texts into quotes");
                return null;
            }

            if (ReadLiteral() is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        Take();
        return new ListLiteral(items.ToArray()) { Start = opening.Start, Length = _lastEnd - opening.Start };
    }

    private bool TakeComma(string closing)
    {
        if (_token.Kind != TokenKind.Comma)
        {
            _ = FailUnexpected($"write ',' or {closing} here");
            return false;
        }

        Take();
        return true;
    }
}
