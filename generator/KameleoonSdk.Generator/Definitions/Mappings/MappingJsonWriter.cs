using System.Text;
using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Mappings;

/// <summary>Writes the JSON of a mapping.</summary>
internal sealed class MappingJsonWriter
{
    private readonly StringBuilder _json = new();

    public override string ToString() => _json.ToString();

    public void Null() => _json.Append("null");

    public void Text(string text) => _json.Append(JsonText.Quote(text));

    /// <summary>A node as it is: what is data, and no expression.</summary>
    public void Constant(YamlNode node) => _json.Append(YamlJson.Write(node));

    public void Directive(string name, Action value) => Object((name, value));

    public void Object(params (string Name, Action Value)[] members) => Object((IEnumerable<(string Name, Action Value)>)members);

    public void Object(IEnumerable<(string Name, Action Value)> members) => Separated('{', members, '}', member =>
    {
        Text(member.Name);
        _json.Append(':');
        member.Value();
    });

    public void Array<T>(IEnumerable<T> items, Action<T> write) => Separated('[', items, ']', write);

    private void Separated<T>(char open, IEnumerable<T> parts, char close, Action<T> write)
    {
        _json.Append(open);
        var isFirst = true;
        foreach (var part in parts)
        {
            _json.Append(isFirst ? "" : ",");
            write(part);
            isFirst = false;
        }

        _json.Append(close);
    }
}
