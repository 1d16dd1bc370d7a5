using System.Globalization;
using System.Text;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Descriptors;

/// <summary>Writes the JSON of a definition. What says nothing is left out.</summary>
internal sealed class JsonObjectText
{
    private readonly StringBuilder _text = new("{");

    public JsonObjectText Text(string name, string? value) => value is null ? this : Raw(name, JsonText.QuoteReadable(value));

    public JsonObjectText Flag(string name, bool value) => value ? Raw(name, "true") : this;

    public JsonObjectText Number(string name, double? value) =>
        value is { } number ? Raw(name, number.ToString("R", CultureInfo.InvariantCulture)) : this;

    public JsonObjectText List<T>(string name, IEnumerable<T> items, Func<T, string> item)
    {
        var texts = items.Select(item).ToList();
        return texts.Count == 0 ? this : Raw(name, $"[{string.Join(",", texts)}]");
    }

    public JsonObjectText Json(string name, string? json) => json is null ? this : Raw(name, json);

    public JsonObjectText Raw(string name, string json)
    {
        _text.Append(_text.Length == 1 ? "" : ",").Append('"').Append(name).Append("\":").Append(json);
        return this;
    }

    /// <summary>
    /// A raw literal. It needs no escapes: JSON never has three quotes in a row, and what a reader could not see is escaped in JSON.
    /// </summary>
    public string ToLiteral() => $"\"\"\"{this}\"\"\"u8";

    public override string ToString() => _text + "}";
}
