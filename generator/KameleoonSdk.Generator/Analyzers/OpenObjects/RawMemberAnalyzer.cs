using System.Collections.Immutable;
using KameleoonSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KameleoonSdk.Generator.Analyzers.OpenObjects;

/// <summary>
/// Reports raw members of open objects that have the name of a typed member which is written into the same object: the serializer
/// leaves the raw one out, so its value would be lost without a word.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RawMemberAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that names the typed member.</summary>
    internal const string Member = "Member";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.RawMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (GeneratedTypes.In(start.Compilation) is { } types)
            {
                start.RegisterOperationAction(operation => JudgeIndexer(operation, types), OperationKind.SimpleAssignment);
                start.RegisterOperationAction(operation => JudgeCall(operation, types), OperationKind.Invocation);
            }
        });
    }

    /// <summary><c>Properties["name"] = value</c>, in an initializer or not.</summary>
    private static void JudgeIndexer(OperationAnalysisContext context, GeneratedTypes types)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Arguments: [var key] } target && IsBag(indexer.ContainingType, types))
        {
            Judge(context, types, OpenObjects.PropertyOf(target.Instance, types), key.Value);
        }
    }

    /// <summary><c>Properties.Add("name", value)</c>, also as <c>{ "name", value }</c>, and <c>WithProperties("name", value)</c>.</summary>
    private static void JudgeCall(OperationAnalysisContext context, GeneratedTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (method.Parameters.Length != 2 || call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is not { } key)
        {
            return;
        }

        var property = method.Name == "Add" && IsBag(method.ContainingType, types)
            ? OpenObjects.PropertyOf(call.Instance, types)
            : types.PropertySetBy(method);
        Judge(context, types, property, key.Value);
    }

    private static bool IsBag(ISymbol? type, GeneratedTypes types) => SymbolEqualityComparer.Default.Equals(type, types.Bag);

    private static void Judge(OperationAnalysisContext context, GeneratedTypes types, IPropertySymbol? property, IOperation key)
    {
        if (property is not null
            && key.ConstantValue is { HasValue: true, Value: string name }
            && types.TypedMember(property, name) is { } member)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                UsageRules.RawMember,
                key.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(Member, member.Name),
                name,
                property.Name,
                member.Name));
        }
    }
}
