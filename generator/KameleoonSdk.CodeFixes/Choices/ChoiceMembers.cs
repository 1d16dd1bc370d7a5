using KameleoonSdk.Generator.Emission.Text;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.CodeFixes.Choices;

/// <summary>A member of a generated choice.</summary>
/// <param name="Identifier">Its name, as code writes it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value on the wire.</param>
internal sealed record ChoiceMember(string Identifier, string Name, string Value);

/// <summary>The members of a generated choice with their values on the wire, which <c>[EnumMember]</c> says.</summary>
internal static class ChoiceMembers
{
    public static IEnumerable<ChoiceMember> Of(ITypeSymbol type) => type.GetMembers()
        .OfType<IFieldSymbol>()
        .Where(field => field.HasConstantValue)
        .Select(field => new ChoiceMember(Identifiers.EscapeKeyword(field.Name), field.Name, Value(field)));

    private static string Value(IFieldSymbol field) => field.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "EnumMemberAttribute")
        .SelectMany(attribute => attribute.NamedArguments)
        .Where(argument => argument.Key == "Value")
        .Select(argument => argument.Value.Value as string)
        .FirstOrDefault() ?? field.Name;
}
