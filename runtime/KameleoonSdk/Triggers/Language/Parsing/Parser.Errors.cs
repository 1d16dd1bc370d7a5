using KameleoonSdk.Triggers.Language.Expressions;
using KameleoonSdk.Triggers.Language.Syntax;

namespace KameleoonSdk.Triggers.Language.Parsing;

/// <content>What is wrong, where, and what to do.</content>
internal sealed partial class Parser
{
    private static readonly string FunctionNames = "The functions are " + string.Join(", ", Functions.Names);

    private static readonly string[] AfterField = ["and", "or", "in", "not", .. Functions.Words];

    private TriggerProblem? _problem;
    private bool _isLonelyValue;

    private TriggerExpression? Fail(int start, int length, string message)
    {
        _problem ??= new TriggerProblem(start, length, message);
        return null;
    }

    /// <summary>The token itself is wrong, or it is not what has to stand here.</summary>
    private TriggerExpression? FailUnexpected(string todo) => _token.Kind switch
    {
        TokenKind.Error => Fail(_token.Start, _token.Length, _token.Value!),
        TokenKind.End => Fail(_token.Start, 0, $"The trigger ends too early: {todo}"),
        _ => Fail(_token.Start, _token.Length, $"This does not belong here: {todo}"),
    };

    private TriggerExpression? FailNoOperand() => _token.Kind switch
    {
        TokenKind.Not => Fail(_token.Start, _token.Length, "A negation can't be compared: put it into parentheses"),
        TokenKind.And or TokenKind.Or or TokenKind.In =>
            FailUnexpected("write a field or a value before and after it, or a backslash before it if it is the name of a field"),
        _ => FailUnexpected("write a field, such as properties.plan, or a value, such as \"pro\", 5, true or null"),
    };

    private TriggerExpression? FailNoCondition(TriggerExpression value)
    {
        if (_token.Kind == TokenKind.Error || _token.Word is not null)
        {
            return FailAfterCondition();
        }

        _isLonelyValue = _problem is null;
        var example = value is CallExpression { Function: ValueFunction.Length } ? "length(userId) > 0" : "properties.plan = \"pro\"";
        return Fail(value.Start, value.Length, $"This value is neither true nor false: compare it with something, as in {example}");
    }

    private TriggerExpression? FailAfterCondition()
    {
        if (_token.Word is { } word)
        {
            var todo = word.ToLowerInvariant() switch
            {
                "is" or "equals" or "eq" => ". Write '='",
                "like" or "matches" or "match" => ". Write match(event, \"Order *\")",
                _ => Spelling.DidYouMean(word, AfterField),
            };
            if (_last.Word is { } before && before.Equals("not", StringComparison.OrdinalIgnoreCase))
            {
                return Fail(_last.Start, _last.Length, $"'{before}' is no operator. Did you mean 'not'?");
            }

            if (todo.Length == 0 && _last.Word is { } first && OperatorOf(_lastButOne.Kind) is not null && !Fields.IsKnown(first))
            {
                return Fail(_last.Start, _token.End - _last.Start, $"A text has to be in quotes: write \"{first} {word}\"");
            }

            return Fail(_token.Start, _token.Length, $"'{word}' is no operator{(todo.Length > 0 ? todo : ": write one such as = or !=, or join conditions by 'and' or 'or'")}");
        }

        return _token.Kind switch
        {
            TokenKind.CloseParenthesis => Fail(_token.Start, _token.Length, "There is no '(' for this ')': delete it"),
            TokenKind.Comma => Fail(_token.Start, _token.Length, "A comma stands only between arguments: join conditions by 'and' or 'or'"),
            TokenKind.Not => FailUnexpected("write 'and' or 'or' before it, or '!=' to compare"),
            _ when OperatorOf(_token.Kind) is not null =>
                Fail(_token.Start, _token.Length, "Comparisons can't be chained: join two of them by 'and'"),
            _ => FailUnexpected("join conditions by 'and' or 'or'"),
        };
    }

    private TriggerExpression? FailMisspelt(Token path, string nearest)
    {
        var name = path.Segments![0];
        return Fail(
            path.Start,
            Math.Min(name.Length, path.Length),
            $"Events have no field '{name}'. Did you mean '{nearest}'? If the field is really called so, write '\\{name}'");
    }
}
