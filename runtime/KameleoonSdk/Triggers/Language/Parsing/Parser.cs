using KameleoonSdk.Triggers.Language.Expressions;
using KameleoonSdk.Triggers.Language.Syntax;

namespace KameleoonSdk.Triggers.Language.Parsing;

/// <summary>
/// Reads triggers: <c>or</c> binds least, then <c>and</c>, then <c>not</c>, then comparisons. The first mistake ends the reading: every
/// method then gives null.
/// </summary>
internal sealed partial class Parser
{
    private readonly Lexer _lexer;
    private Token _token;
    private Token _last;
    private Token _lastButOne;
    private int _lastEnd;
    private int _depth;

    private Parser(string text)
    {
        _lexer = new Lexer(text);
        _token = _lexer.Next();
    }

    /// <summary>Reads the text of a trigger.</summary>
    /// <returns>The condition, or null and what is wrong.</returns>
    public static TriggerExpression? Parse(string text, out TriggerProblem problem)
    {
        if (text.Length > TriggerLimits.MaxLength)
        {
            problem = new TriggerProblem(TriggerLimits.MaxLength, text.Length - TriggerLimits.MaxLength, TriggerLimits.TooLong(text.Length));
            return null;
        }

        var parser = new Parser(text);
        var expression = parser.ReadAll();
        problem = parser._problem ?? default;
        return parser._problem is null ? expression : null;
    }

    private TriggerExpression? ReadAll()
    {
        if (_token.Kind == TokenKind.End)
        {
            return Fail(0, _token.End, "The trigger is empty: write a condition, such as type = \"track\"");
        }

        return ReadCondition() is not { } expression ? null
            : _token.Kind != TokenKind.End ? FailAfterCondition()
            : expression.Depth > TriggerLimits.MaxDepth ? Fail(expression.Start, expression.Length, TriggerLimits.TooDeep)
            : expression;
    }

    private TriggerExpression? ReadCondition() => ReadGroup(isAny: true);

    private TriggerExpression? ReadGroup(bool isAny)
    {
        var start = _token.Start;
        var members = new List<TriggerExpression>(1);
        do
        {
            if (members.Count > 0)
            {
                Take();
            }

            if ((isAny ? ReadGroup(isAny: false) : ReadNot()) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }
        while (_token.Kind == (isAny ? TokenKind.Or : TokenKind.And));

        return GroupExpression.Of(isAny, members, start, _lastEnd - start);
    }

    private TriggerExpression? ReadNot()
    {
        if (_token.Kind != TokenKind.Not)
        {
            return ReadComparison();
        }

        var start = _token.Start;
        if (!Enter())
        {
            return null;
        }

        var condition = ReadNot();
        _depth--;
        return condition is null ? null : NotExpression.Of(condition, start, _lastEnd - start);
    }

    private TriggerExpression? ReadComparison()
    {
        var start = _token.Start;
        if (ReadOperand() is not { } left)
        {
            return null;
        }

        if (OperatorOf(_token.Kind) is { } @operator)
        {
            Take();
            return ReadOperand() is { } right
                ? new ComparisonExpression(@operator, left, right) { Start = start, Length = _lastEnd - start }
                : null;
        }

        if (_token.Kind == TokenKind.In)
        {
            return ReadMembership(left, start);
        }

        return _token.Word is { } word && Functions.Words.Contains(word, StringComparer.Ordinal)
            ? ReadWord(word, left, start)
            : left.IsCondition ? left : FailNoCondition(left);
    }

    private MembershipExpression? ReadMembership(TriggerExpression item, int start)
    {
        Take();
        var opening = _token;
        var list = ReadOperand();
        if (list is ListLiteral or PathExpression)
        {
            return new MembershipExpression(item, list) { Start = start, Length = _lastEnd - start };
        }

        // A value in parentheses, as SQL has lists, failed as a condition.
        if (list is not null || (opening.Kind == TokenKind.OpenParenthesis && _isLonelyValue))
        {
            _problem = null;
            _ = Fail(opening.Start, _lastEnd - opening.Start, "After 'in' there has to be a list: write [\"a\", \"b\"], or the field that is a list");
        }

        return null;
    }

    private static ComparisonOperator? OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    private void Take()
    {
        _lastEnd = _token.End;
        (_lastButOne, _last) = (_last, _token);
        _token = _lexer.Next();
    }

    /// <summary>Takes a token that opens a level.</summary>
    private bool Enter()
    {
        if (++_depth > TriggerLimits.MaxDepth)
        {
            _ = Fail(_token.Start, _token.Length, TriggerLimits.TooDeep);
            return false;
        }

        Take();
        return true;
    }
}
