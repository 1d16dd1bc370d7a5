using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>What to write instead of a value of the wrong kind, as the end of a message; nothing where there is no telling.</summary>
internal static class ValueHints
{
    private static readonly string[] Booleans = ["true", "false"];

    private static readonly Regex Comparison = new(@"^(?<field>[A-Za-z_][A-Za-z0-9_.]*)\s*={1,3}\s*[""']?(?<value>[^""'=]+?)[""']?$", RegexOptions.CultureInvariant);

    /// <summary>A number with a unit, such as <c>80 chars</c>.</summary>
    private static readonly Regex UnitOf = new(@"^(?<number>-?[0-9]+)\s*([A-Za-z]{2,}|%)$", RegexOptions.CultureInvariant);

    private static readonly string[] Endless = ["infinity", "inf", ".inf", "nan", ".nan", "none", "unlimited"];

    /// <summary>A number with letters that look like its digits.</summary>
    private static readonly Regex LetterForDigit = new("^-?(?=.*[0-9])(?=.*[OolI])[0-9OolI]+$", RegexOptions.CultureInvariant);

    private static readonly Regex RequestLine = new(@"^((?<method>[A-Z]+)\s+)?(?<url>https?://\S+)$", RegexOptions.CultureInvariant);

    private static readonly char[] Separators = [',', ';', '|'];

    public static string ForBoolean(YamlNode node) => node is not YamlScalar scalar ? "" : scalar.Value.ToLowerInvariant() switch
    {
        "true" or "false" when scalar.Style != YamlScalarStyle.Plain => ": remove the quotes",
        "true" or "yes" or "y" or "on" or "1" => ". Did you mean 'true'?",
        "false" or "no" or "n" or "off" or "0" => ". Did you mean 'false'?",
        var word when word.IndexOf('#') > 0 => ": put a space before '#' to start a comment",
        _ => Suggestion.Nearest(scalar.Value, Booleans) is { } meant ? $". Did you mean '{meant}'?" : "",
    };

    /// <summary>For a constant that is not of the type of its field.</summary>
    public static string For(FieldType type, ConstantValue constant)
    {
        if (type == FieldType.Integer && constant.Kind == ConstantKind.Number)
        {
            return ": write a whole number of at most 64 bits, or give the field the type 'number'";
        }

        // What is a text though it looks like something else was in quotes.
        var isQuoted = constant.Kind == ConstantKind.Text && CoreSchema.TypeOf(new YamlScalar(default, constant.Text, YamlScalarStyle.Plain)) != YamlScalarType.String;
        var scalar = new YamlScalar(default, constant.Written ?? constant.Text, isQuoted ? YamlScalarStyle.DoubleQuoted : YamlScalarStyle.Plain);
        return type == FieldType.Boolean ? ForBoolean(scalar) : type is FieldType.Number or FieldType.Integer ? ForNumber(scalar) : "";
    }

    /// <summary>For a condition that is no mapping.</summary>
    public static string ForCondition(YamlScalar scalar) =>
        ForBoolean(scalar) is { Length: > 0 } hint ? hint
        : scalar.Value is "always" ? ". Did you mean 'true'?"
        : scalar.Value is "never" or "none" or "None" ? ". Did you mean 'false'?"
        : Comparison.Match(scalar.Value) is { Success: true } comparison ? $". Did you mean {{ field: {comparison.Groups["field"].Value}, is: {comparison.Groups["value"].Value} }}?"
        : scalar.Value.Length > 0 && scalar.Value.All(c => char.IsLetterOrDigit(c) || c is '_' or '-') ? $": where another field requires it, write {{ field: {scalar.Value}, exists: true }}"
        : "";

    public static string ForNumber(YamlNode node)
    {
        if (node is not YamlScalar scalar)
        {
            return "";
        }

        if (scalar.Style != YamlScalarStyle.Plain && Numbers.Text(scalar) is not null)
        {
            return ": remove the quotes";
        }

        if (UnitOf.Match(scalar.Value) is { Success: true } measured)
        {
            return $". Did you mean '{measured.Groups["number"].Value}'?";
        }

        if (scalar.Value.IndexOf('#') > 0)
        {
            return ": put a space before '#' to start a comment";
        }

        if (Endless.Contains(scalar.Value.TrimStart('-', '+').ToLowerInvariant()) || (CoreSchema.TryGetDouble(scalar, out var value) && double.IsInfinity(value)))
        {
            return ", which is no number that can be sent: for no limit, remove the key";
        }

        if (CoreSchema.TryGetDouble(scalar, out var fraction))
        {
            return fraction == Math.Floor(fraction) && Math.Abs(fraction) < int.MaxValue && fraction.ToString(CultureInfo.InvariantCulture) != scalar.Value
                ? $". Did you mean '{fraction.ToString(CultureInfo.InvariantCulture)}'?"
                : "";
        }

        if (LetterForDigit.IsMatch(scalar.Value))
        {
            return $". Did you mean '{scalar.Value.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1')}'?";
        }

        if (scalar.Value.Any(c => c > '\u007F' && char.IsDigit(c)) && scalar.Value.Normalize(NormalizationForm.FormKC) is var ascii && ascii.All(c => c is >= '0' and <= '9'))
        {
            return $". Did you mean '{ascii}'?";
        }

        var digits = Plain(scalar.Value.Replace('−', '-').Replace('–', '-').Replace("_", "").Replace(" ", "").Replace("'", ""));
        return digits != scalar.Value && Numbers.Text(new YamlScalar(scalar.Span, digits, YamlScalarStyle.Plain)) is { } number
            ? $". Did you mean '{number}'?"
            : "";
    }

    /// <summary>The number as YAML writes it: <c>1,000</c> and <c>1,000.5</c> have commas between thousands, <c>0,5</c> and <c>1.000,5</c> a decimal one.</summary>
    private static string Plain(string number)
    {
        var comma = number.LastIndexOf(',');
        var isDecimal = comma == number.IndexOf(',') && number.LastIndexOf('.') < comma
            && (number.Length - comma - 1 != 3 || number.IndexOf('.') >= 0 || number.TrimStart('-', '+').StartsWith("0,", StringComparison.Ordinal));
        return isDecimal ? number.Replace(".", "").Replace(',', '.') : number.Replace(",", "");
    }

    public static string ForText(YamlNode node) => node switch
    {
        YamlSequence { Items: [YamlScalar only] } => $". Did you mean '{only.Value}'?",
        YamlSequence or YamlMapping => ": if the brackets are meant as text, put it in quotes",
        _ => "",
    };

    /// <param name="node">The value.</param>
    /// <param name="more">What stands behind it and seems to belong to it.</param>
    public static string ForList(YamlNode node, IReadOnlyList<YamlEntry> more) => node switch
    {
        YamlScalar { Style: YamlScalarStyle.Plain, Value: ['-', not ' ', ..] } => ": put a space after each dash",
        YamlScalar { Style: YamlScalarStyle.Plain, Value: ['–' or '—' or '−' or '•' or '*', ..] scalar } => $": '{scalar[0]}' starts no item, write '- '",
        YamlScalar { Style: YamlScalarStyle.Plain, Value: { Length: <= NodeKinds.LongestQuote } text } when text.IndexOfAny(Separators) < 0 => $". Did you mean [{string.Join(", ", [text, .. more.Select(entry => entry.Key.Value)]).TrimStart('(').TrimEnd(')')}]?",
        YamlScalar { Value: { Length: <= NodeKinds.LongestQuote } text } when text.TrimStart('(').TrimEnd(')').Split(Separators) is { Length: > 1 } items => $". Did you mean [{string.Join(", ", items.Select(item => item.Trim()))}]?",
        YamlMapping { Entries.Count: > 0 } => ": start each item with '- ', or put it in [ ]",
        YamlMapping => ": list the values, such as [a, b]",
        _ => "",
    };

    public static string ForMapping(string key, YamlNode node) =>
        key == "request" && node is YamlScalar { Value: var line } && RequestLine.Match(line) is { Success: true } request
            ? $". Did you mean {{ method: {(request.Groups["method"].Success ? request.Groups["method"].Value : "POST")}, url: {request.Groups["url"].Value} }}?" :
        node is YamlScalar { Value: { Length: <= NodeKinds.LongestQuote } text } && text.Contains(": ") ? $". Did you mean {{ {text} }}?"
        : node is not YamlSequence list ? ""
        : key == "syncMode" && list.Items.All(item => item is YamlScalar) ? $". Did you mean {{ choices: [{string.Join(", ", list.Items.Select(item => ((YamlScalar)item).Value))}] }}?"
        : ": write 'name: value' for each, without the dash";

    /// <summary>For choices as a mapping of values to labels.</summary>
    public static string ForChoices(YamlNode node) =>
        node is YamlMapping { Entries: [var first, ..] } mapping && !Keys.Choice.Contains(first.Key.Value) && LabelOf(first.Value) is { } label
            ? $". Did you mean [{{ value: {first.Key.Value}, label: {label} }}{(mapping.Entries.Count > 1 ? ", …" : "")}]?"
            : "";

    private static string? LabelOf(YamlNode node) => node switch
    {
        YamlScalar { IsNull: false } scalar => scalar.Value,
        YamlMapping { Entries: [{ Key.Value: "label", Value: YamlScalar scalar }] } => scalar.Value,
        _ => null,
    };

    /// <summary>For a field that is no mapping.</summary>
    public static string ForField(YamlNode node) => node is not YamlScalar { IsNull: false } scalar ? ""
        : FieldTypes.Meant(scalar.Value) is { } type ? $". Did you mean {{ type: {type} }}?"
        : MissingColon.Split(scalar.Value) is { } entry && KeySet.Field.Meant(entry.Key) is { } key ? $". Did you mean '{key}: {entry.Value}'?"
        : "";
}
