using KameleoonSdk.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.CodeFixes.Choices;

/// <summary>The choice that a place expects whose value is of another type.</summary>
internal static class ExpectedChoice
{
    public static ITypeSymbol? Of(ExpressionSyntax expression, GeneratedTypes types, SemanticModel model, CancellationToken cancellation) =>
        Candidates(expression, model, cancellation).OfType<ITypeSymbol>().Select(FieldTypes.Single).FirstOrDefault(types.IsChoice);

    private static IEnumerable<ITypeSymbol?> Candidates(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        yield return model.GetTypeInfo(expression, cancellation).ConvertedType;
        switch (expression.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Right == expression:
                yield return model.GetTypeInfo(assignment.Left, cancellation).Type;
                break;
            case ArgumentSyntax { Parent: ArgumentListSyntax list } argument:
                foreach (var parameter in Parameters(list, argument, model, cancellation))
                {
                    yield return parameter.Type;
                }

                break;
            case ExpressionElementSyntax { Parent: ExpressionSyntax collection }:
                foreach (var type in Candidates(collection, model, cancellation))
                {
                    yield return type;
                }

                break;
        }
    }

    /// <summary>The parameters that an argument may be for, of every method that the call may mean: it did not compile.</summary>
    private static IEnumerable<IParameterSymbol> Parameters(ArgumentListSyntax list, ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(list.Parent!, cancellation);
        var methods = (info.Symbol is null ? info.CandidateSymbols.AsEnumerable() : [info.Symbol]).OfType<IMethodSymbol>();
        var name = argument.NameColon?.Name.Identifier.ValueText;
        var position = list.Arguments.IndexOf(argument);
        return methods.SelectMany(method => method.Parameters).Where(parameter => name is null ? parameter.Ordinal == position : parameter.Name == name);
    }
}
