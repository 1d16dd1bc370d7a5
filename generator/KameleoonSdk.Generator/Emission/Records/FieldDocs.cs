using System.Globalization;
using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>What is said of a field in documentation comments.</summary>
internal static class FieldDocs
{
    public static string Summary(FieldDefinition field) =>
        Sentence(new[] { field.Description, field.Label, field.Name, field.Identifier }.First(text => text.Trim().Length > 0));

    /// <summary>The name, the place and the rules of the field.</summary>
    public static string Remarks(FieldDefinition field)
    {
        var text = field.IsTransient ? $"{field.Label}: part of the mapping, never sent." : $"{field.Label}: the field '{field.Name}'";
        text += field.IsTransient ? "" : field.Into is null ? "." : $", written inside '{field.Into}'.";
        text += field.IsRequired ? " Required." : field.RequiredWhen is not null ? " Required " + ConditionText.Of(field.RequiredWhen) + "." : "";
        text += field.Format is null ? "" : $" Format: {field.Format}.";
        text += Range("Range", field.Limits.Minimum, field.Limits.Maximum);
        text += Range("Length", field.Limits.MinLength, field.Limits.MaxLength);
        text += field.Default is null ? "" : $" Default: {string.Join(", ", field.Default.Values.Select(value => value.Text))}.";
        text += field.Recommended is null ? "" : $" Recommended: {field.Recommended}";
        return text;
    }

    public static string Sentence(string text)
    {
        text = text.Trim();
        return text.Length == 0 || text[text.Length - 1] is '.' or '!' or '?' or ':' ? text : text + ".";
    }

    private static string Range(string what, double? from, double? to)
    {
        if (from is null && to is null)
        {
            return "";
        }

        var text = from is null ? $"at most {Number(to)}" : to is null ? $"at least {Number(from)}" : $"{Number(from)} to {Number(to)}";
        return $" {what}: {text}.";
    }

    private static string Number(double? value) => value!.Value.ToString(CultureInfo.InvariantCulture);
}
