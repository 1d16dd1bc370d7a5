using System.Globalization;
using KameleoonSdk.Generator.Analyzers;
using KameleoonSdk.Generator.Emission.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace KameleoonSdk.CodeFixes;

/// <summary>
/// A first value for a field that still needs one: it compiles, it breaks no rule of the definition, and it says what belongs there.
/// What the definition itself would fill in is right as it is.
/// </summary>
internal sealed class Placeholders(GeneratedTypes types, ParseOptions? options)
{
    private readonly bool _hasCollectionExpressions = options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };

    /// <summary>The value of a property.</summary>
    public ExpressionSyntax For(IPropertySymbol property)
    {
        var value = SyntaxFactory.ParseExpression(Text(property));
        return value.ReplaceNodes(
            value.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>(),
            (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    /// <summary>The properties that an initializer has to set and does not.</summary>
    public static IReadOnlyList<IPropertySymbol> Missing(INamedTypeSymbol type, InitializerExpressionSyntax? initializer)
    {
        var set = new HashSet<string>(
            (initializer?.Expressions ?? default)
                .OfType<AssignmentExpressionSyntax>()
                .Select(assignment => assignment.Left)
                .OfType<IdentifierNameSyntax>()
                .Select(name => name.Identifier.ValueText));
        return [.. type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsRequired && !set.Contains(property.Name))];
    }

    private string Text(IPropertySymbol property)
    {
        var type = FieldTypes.Single(property.Type);
        if (FieldTypes.IsList(property.Type))
        {
            return _hasCollectionExpressions ? "[]" : $"global::System.Array.Empty<{Name(type)}>()";
        }

        return type.SpecialType switch
        {
            SpecialType.System_String => String(types.RuleOf(property)!),
            SpecialType.System_Boolean => "false",
            SpecialType.System_Double or SpecialType.System_Int64 => Number(types.RuleOf(property)!),
            _ when SymbolEqualityComparer.Default.Equals(type, types.DateTime) => "global::System.DateTimeOffset.UtcNow",
            _ when types.IsChoice(type) => $"{Name(type)}.{Choices.ChoiceMembers.Of(type).First().Identifier}",
            _ when types.IsRecord(type) => Object((INamedTypeSymbol)type),
            _ => "new()",
        };
    }

    private string Object(INamedTypeSymbol type)
    {
        var members = Missing(type, null).Select(property => $"{Identifiers.EscapeKeyword(property.Name)} = {Text(property)}").ToList();
        return members.Count == 0 ? "new()" : $"new() {{ {string.Join(", ", members)} }}";
    }

    private static string String(FieldRule rule)
    {
        if (rule.Usual is null && rule.Format == "uuid")
        {
            return "global::System.Guid.NewGuid().ToString()";
        }

        var text = rule.Usual ?? (rule.Format is { } format ? FormatExamples.Of(format) : null) ?? rule.Name;
        return Literals.String(rule.Format is null ? Fit(text, rule) : text);
    }

    private static string Fit(string text, FieldRule rule)
    {
        const char Filler = '-';
        text = text.PadRight(rule.MinLength ?? 0, Filler);
        return text.Length > rule.MaxLength ? text.Substring(0, rule.MaxLength.Value) : text;
    }

    private static string Number(FieldRule rule)
    {
        var number = rule.Minimum > 0 ? rule.Minimum.Value : rule.Maximum < 0 ? rule.Maximum.Value : 0;
        return number.ToString("R", CultureInfo.InvariantCulture);
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
