using System.Buffers;
using System.Text;
using KameleoonSdk.Mappings.Directives;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Loading;

/// <summary>Collects the constants of a mapping, so that all of them are one JSON text, encoded once.</summary>
internal sealed class ConstantPool
{
    private readonly List<ConstantExpression> _constants = [];
    private readonly ArrayBufferWriter<byte> _json = new();

    public ConstantExpression Add(MappingNode node)
    {
        _json.Write(_constants.Count == 0 ? "["u8 : ","u8);
        Write(node);
        ConstantExpression constant = new();
        _constants.Add(constant);
        return constant;
    }

    /// <summary>Gives the constants their values.</summary>
    public void Seal()
    {
        if (_constants.Count == 0)
        {
            return;
        }

        _json.Write("]"u8);
        ParsedJson json = ParsedJson.TryRead(_json.WrittenSpan.ToArray(), out RawEventError error)
            ?? throw new MappingException("/", $"The constants cannot be used: {error.Message}");
        int i = 0;
        foreach (int token in json.View.ItemsOf(json.View.Root))
        {
            _constants[i++].Value = JsonValue.Of(json, token);
        }
    }

    private void Write(MappingNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                Write("{"u8, "}"u8, node.Members, member =>
                {
                    ValueOutput.WriteQuoted(member.Name, _json);
                    _json.Write(":"u8);
                    Write(member.Value);
                });
                break;
            case JsonKind.Array:
                Write("["u8, "]"u8, node.Items, Write);
                break;
            case JsonKind.String:
                ValueOutput.WriteQuoted(node.Text, _json);
                break;
            case JsonKind.Number:
                _json.Write(Encoding.ASCII.GetBytes(node.Text));
                break;
            default:
                _json.Write(node.Kind switch { JsonKind.True => "true"u8, JsonKind.False => "false"u8, _ => "null"u8 });
                break;
        }
    }

    private void Write<T>(ReadOnlySpan<byte> open, ReadOnlySpan<byte> close, IReadOnlyList<T> parts, Action<T> write)
    {
        _json.Write(open);
        for (int i = 0; i < parts.Count; i++)
        {
            _json.Write(i > 0 ? ","u8 : ""u8);
            write(parts[i]);
        }

        _json.Write(close);
    }
}
