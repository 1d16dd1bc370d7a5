using System.Text;
using KameleoonSdk.Triggers.Language.Expressions;
using KameleoonSdk.Triggers.Language.Syntax;

namespace KameleoonSdk.Triggers.Language;

/// <summary>Writes expressions as canonical text: one way to say each thing, and parentheses only where they are needed.</summary>
internal sealed class Printer
{
    private readonly StringBuilder _text = new();

    private Printer()
    {
    }

    public static string Print(TriggerExpression expression)
    {
        var printer = new Printer();
        printer.Write(expression);
        return printer._text.ToString();
    }

    private void Write(TriggerExpression expression)
    {
        switch (expression)
        {
            case GroupExpression group:
                WriteGroup(group);
                break;
            case NotExpression not:
                _ = _text.Append('!');
                WriteOperand(not.Condition, isPlain: not.Condition is PathExpression);
                break;
            case ComparisonExpression comparison:
                WriteOperand(comparison.Left, IsPlain(comparison.Left));
                _ = _text.Append(' ').Append(Symbol(comparison.Operator)).Append(' ');
                WriteOperand(comparison.Right, IsPlain(comparison.Right));
                break;
            case MembershipExpression membership:
                WriteOperand(membership.Item, IsPlain(membership.Item));
                _ = _text.Append(" in ");
                Write(membership.List);
                break;
            case ContainsExpression contains:
                WriteCall(contains.IsNegated ? "!contains" : "contains", contains.Subject, contains.Part);
                break;
            case MatchExpression match:
                WriteCall(match.IsNegated ? "!match" : "match", match.Subject, new TextLiteral(match.Pattern.Text));
                break;
            case CallExpression call:
                WriteCall(Functions.NameOf(call.Function), call.Argument);
                break;
            case PathExpression path:
                WritePath(path);
                break;
            default:
                WriteLiteral((LiteralExpression)expression);
                break;
        }
    }

    private void WriteGroup(GroupExpression group)
    {
        for (var i = 0; i < group.Members.Count; i++)
        {
            _ = i == 0 ? _text : _text.Append(group.IsAny ? " or " : " and ");
            WriteOperand(group.Members[i], isPlain: group.IsAny || group.Members[i] is not GroupExpression);
        }
    }

    private void WriteOperand(TriggerExpression operand, bool isPlain)
    {
        _ = isPlain ? _text : _text.Append('(');
        Write(operand);
        _ = isPlain ? _text : _text.Append(')');
    }

    /// <summary>Whether an operand or argument needs no parentheses.</summary>
    private static bool IsPlain(TriggerExpression operand) =>
        operand is PathExpression or LiteralExpression or CallExpression or TextTestExpression { IsNegated: false };

    private void WriteCall(string name, params TriggerExpression[] arguments)
    {
        _ = _text.Append(name).Append('(');
        for (var i = 0; i < arguments.Length; i++)
        {
            _ = i == 0 ? _text : _text.Append(", ");
            WriteOperand(arguments[i], IsPlain(arguments[i]));
        }

        _ = _text.Append(')');
    }

    private void WritePath(PathExpression path)
    {
        for (var i = 0; i < path.Segments.Count; i++)
        {
            var segment = path.Segments[i];
            if (i > 0 && PathSegment.IsIndex(segment))
            {
                _ = _text.Append('[').Append(segment).Append(']');
            }
            else if (i > 0 && segment.Length == 0)
            {
                _ = _text.Append("[\"\"]");
            }
            else
            {
                _ = i == 0 ? _text : _text.Append('.');
                WriteName(segment, isFirst: i == 0);
            }
        }
    }

    private void WriteName(string name, bool isFirst)
    {
        var needsEscape = isFirst
            && (!Characters.IsNameStart(name[0]) || Keywords.KindOf(name) != TokenKind.Path || Fields.Misspelt(name) is not null);
        for (var i = 0; i < name.Length; i++)
        {
            var isPlain = Characters.IsNamePart(name[i]) || char.IsLowSurrogate(name[i]);
            _ = (isPlain && !(needsEscape && i == 0) ? _text : _text.Append('\\')).Append(name[i]);
        }
    }

    private void WriteLiteral(LiteralExpression literal)
    {
        switch (literal)
        {
            case TextLiteral text:
                WriteText(text.Value);
                break;
            case NumberLiteral number:
                _ = _text.Append(NumberText.Write(number.Value));
                break;
            case BooleanLiteral boolean:
                _ = _text.Append(boolean.Value ? "true" : "false");
                break;
            case ListLiteral list:
                WriteList(list);
                break;
            default:
                _ = _text.Append("null");
                break;
        }
    }

    private void WriteList(ListLiteral list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            _ = _text.Append(i == 0 ? "[" : ", ");
            WriteLiteral(list.Items[i]);
        }

        _ = _text.Append(list.Items.Count == 0 ? "[]" : "]");
    }

    /// <summary>Double quotes, which the reference needs; single ones only where they save doubling.</summary>
    private void WriteText(string value)
    {
        var quote = value.Contains('"') && !value.Contains('\'') ? '\'' : '"';
        _ = _text.Append(quote);
        foreach (var c in value)
        {
            _ = c == quote ? _text.Append(c).Append(c) : _text.Append(c);
        }

        _ = _text.Append(quote);
    }

    private static string Symbol(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };
}
