using System.Globalization;
using KameleoonSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.CodeFixes.Choices;

/// <summary>Which member of a choice somebody means.</summary>
internal static class ChoiceLookup
{
    /// <summary>The member with the value on the wire; else with the name; else with the nearest of either, if it is near enough.</summary>
    public static ChoiceMember? Find(ITypeSymbol choice, object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture);
        var members = ChoiceMembers.Of(choice).ToList();
        return members.Find(member => member.Value == text)
            ?? members.Find(member => member.Name == text)
            ?? Nearest(text, members, value is string);
    }

    /// <summary>Numbers are right or wrong: a near one means another choice.</summary>
    private static ChoiceMember? Nearest(string text, List<ChoiceMember> members, bool isText) => !isText
        ? null
        : (Suggestion.Nearest(text, [.. members.Select(member => member.Value)]) is { } value ? members.Find(member => member.Value == value) : null)
            ?? (Suggestion.Nearest(text, [.. members.Select(member => member.Name)]) is { } name ? members.Find(member => member.Name == name) : null);
}
