using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers.Evaluation.Operands;

/// <summary>A value that the trigger says.</summary>
internal sealed class ConstantOperand : Operand
{
    private readonly ValueKind _kind;
    private readonly double _number;
    private readonly byte[] _text = [];
    private readonly ConstantList? _list;

    public ConstantOperand(LiteralExpression literal)
    {
        switch (literal)
        {
            case TextLiteral text:
                _kind = ValueKind.Text;
                _text = Utf8Literal.Encode(text.Value);
                break;
            case NumberLiteral number:
                _kind = ValueKind.Number;
                _number = number.Value;
                break;
            case BooleanLiteral boolean:
                _kind = boolean.Value ? ValueKind.True : ValueKind.False;
                break;
            case ListLiteral list:
                _kind = ValueKind.List;
                _list = new ConstantList([.. list.Items.Select(item => new ConstantOperand(item))]);
                break;
            default:
                _kind = ValueKind.Null;
                break;
        }
    }

    public TriggerValue Value => _kind switch
    {
        ValueKind.Text => new(_text),
        ValueKind.Number => new(_number),
        ValueKind.List => new(_list!),
        ValueKind.Null => TriggerValue.Null,
        _ => new(_kind == ValueKind.True),
    };

    public override TriggerValue Read(scoped in JsonView json, scoped ref TextBuffer buffer) => Value;
}
