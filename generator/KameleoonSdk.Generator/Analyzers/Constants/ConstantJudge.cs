using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Analyzers.Constants;

/// <summary>What a field's rules find of a constant: as the generated validator, which judges the same value when it runs.</summary>
internal sealed class ConstantJudge(GeneratedTypes types, FieldRule rule)
{
    private readonly ITypeSymbol _type = FieldTypes.Single(rule.Property.Type);

    /// <summary>One message for each rule that the constant breaks: what is wrong, the rule, and what to do.</summary>
    public IEnumerable<string> Judge(GivenConstant constant) => constant.Value switch
    {
        null => JudgeNull(constant.IsItem),
        string text when IsDateTime => JudgeDateTime(text, constant.IsItem),
        string text when _type.SpecialType == SpecialType.System_String => JudgeText(text, constant.IsItem),
        _ when types.IsChoice(_type) => JudgeChoice(constant.Value),
        char or bool or string => [],
        IConvertible number when _type.SpecialType is SpecialType.System_Double or SpecialType.System_Int64 =>
            JudgeNumber(number.ToDouble(CultureInfo.InvariantCulture)),
        _ => [],
    };

    private bool IsDateTime => SymbolEqualityComparer.Default.Equals(_type, types.DateTime);

    private IEnumerable<string> JudgeNull(bool isItem) =>
        isItem && (_type.IsReferenceType || IsDateTime) ? [$"An item of '{rule.Name}' is null, and a list may not have such an item: give it a value or leave it out"] :
        !isItem && rule.IsRequired ? [$"'{rule.Name}' is required, and null is no value: give it one"] :
        [];

    private IEnumerable<string> JudgeText(string text, bool isItem)
    {
        if (text.Length == 0 && rule.EmptyIsMissing && !isItem)
        {
            return rule.IsRequired ? [EmptyMessage] : [];
        }

        return TextRules.Judge(rule, text);
    }

    private IEnumerable<string> JudgeDateTime(string text, bool isItem) =>
        text.Length == 0 && isItem ? [$"An item of '{rule.Name}' is empty, and a list may not have such an item: give it a value or leave it out"] :
        text.Length == 0 ? (rule.IsRequired ? [EmptyMessage] : []) :
        TextRules.JudgeDateTime(rule, text);

    private string EmptyMessage => $"'{rule.Name}' is required, and an empty text counts as none: give it a value";

    private IEnumerable<string> JudgeNumber(double number)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            return [$"'{rule.Name}' has to be a finite number, but this is NaN or infinite, which JSON cannot express: give another number"];
        }

        return number < rule.Minimum || number > rule.Maximum
            ? [$"'{rule.Name}' has to be {TextRules.Range(rule.Minimum, rule.Maximum)}, but this is {number.ToString(CultureInfo.InvariantCulture)}: give a number within that range"]
            : [];
    }

    private IEnumerable<string> JudgeChoice(object value) =>
        _type.GetMembers().OfType<IFieldSymbol>().Any(member => member.HasConstantValue && Equals(member.ConstantValue, value))
            ? []
            : [$"'{rule.Name}' has to be one of the members of {_type.Name}, but none of them is {value}: use a member"];
}
