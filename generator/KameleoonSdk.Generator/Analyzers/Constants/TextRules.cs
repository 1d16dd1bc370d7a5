using System.Globalization;
using KameleoonSdk.Text;

namespace KameleoonSdk.Generator.Analyzers.Constants;

/// <summary>The rules of texts: format and length. The checks are the runtime's own source.</summary>
internal static class TextRules
{
    private const string DateTime = "date-time";

    public static IEnumerable<string> Judge(FieldRule rule, string text)
    {
        var length = TextLength.Of(text);
        if (length < rule.MinLength || length > rule.MaxLength)
        {
            yield return $"'{rule.Name}' has to have {Range(rule.MinLength, rule.MaxLength)} characters, but this has {length}: give {(length < rule.MinLength ? "a longer" : "a shorter")} text";
        }

        if (rule.Format is { } format && !TextFormats.IsValid(format, text))
        {
            yield return FormatMessage(rule, format, text);
        }
    }

    public static IEnumerable<string> JudgeDateTime(FieldRule rule, string text)
    {
        // Without a format the field is of the type datetime, whose rule is wider.
        var isValid = TextFormats.IsValid(DateTime, text) || (rule.Format is null && DateLikeFormat.IsValid(text));
        return isValid ? [] : [FormatMessage(rule, DateTime, text)];
    }

    /// <summary>Limits in words.</summary>
    public static string Range(double? minimum, double? maximum)
    {
        var from = minimum?.ToString(CultureInfo.InvariantCulture);
        var to = maximum?.ToString(CultureInfo.InvariantCulture);
        return from is null ? $"at most {to}" : to is null ? $"at least {from}" : $"{from} to {to}";
    }

    private static string FormatMessage(FieldRule rule, string format, string text) =>
        $"'{rule.Name}' has to have the format '{format}', but '{Short(text)}' does not have it{(FormatExamples.Of(format) is { } example ? $": write it like {example}" : ": correct it")}";

    private static string Short(string text)
    {
        const int Shown = 60;
        return text.Length <= Shown ? text : text.Substring(0, Shown) + "…";
    }
}
