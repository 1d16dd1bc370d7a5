using KameleoonSdk.Generator.Emission.Text;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.CodeFixes.Choices;

/// <summary>A member of a generated choice.</summary>
/// <param name="Identifier">Its name, as code writes it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value on the wire.</param>
internal sealed record ChoiceMember(string Identifier, string Name, string Value);

/// <summary>The members of a generated choice with their values on the wire, which <c>[Choices]</c> says in their order.</summary>
internal static class ChoiceMembers
{
    public static IEnumerable<ChoiceMember> Of(ITypeSymbol type)
    {
        var values = type.GetAttributes()
            .FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ChoicesAttribute")?
            .ConstructorArguments.FirstOrDefault();
        var texts = values is { Kind: TypedConstantKind.Array } list ? list.Values.Select(value => value.Value as string).ToList() : [];
        return type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select((field, i) => new ChoiceMember(Identifiers.EscapeKeyword(field.Name), field.Name, texts.ElementAtOrDefault(i) ?? field.Name));
    }
}
