using System.Collections.Immutable;
using KameleoonSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KameleoonSdk.Generator.Analyzers.Constants;

/// <summary>
/// Judges constants that are given to generated fields, wherever that is: in initializers and <c>with</c> expressions, and as
/// arguments of builders and factories.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidConstantAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.InvalidConstant);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (GeneratedTypes.In(start.Compilation) is { } types)
            {
                start.RegisterOperationAction(operation => JudgeAssignment(operation, types), OperationKind.SimpleAssignment);
                start.RegisterOperationAction(operation => JudgeArguments(operation, types), OperationKind.Invocation);
            }
        });
    }

    private static void JudgeAssignment(OperationAnalysisContext context, GeneratedTypes types)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property })
        {
            Judge(context, types, property, assignment.Value);
        }
    }

    private static void JudgeArguments(OperationAnalysisContext context, GeneratedTypes types)
    {
        var invocation = (IInvocationOperation)context.Operation;
        var set = types.PropertySetBy(invocation.TargetMethod);
        foreach (var argument in invocation.Arguments)
        {
            // A method with a name and a value sets one member of an open object, which has no rules.
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
                && (invocation.TargetMethod.Parameters.Length == 1 && set is not null ? set : types.PropertySetBy(parameter)) is { } property)
            {
                Judge(context, types, property, argument.Value);
            }
        }
    }

    private static void Judge(OperationAnalysisContext context, GeneratedTypes types, IPropertySymbol property, IOperation value)
    {
        if (value.Syntax is not ExpressionSyntax syntax || value.SemanticModel is not { } model || types.RuleOf(property) is not { } rule)
        {
            return;
        }

        var judge = new ConstantJudge(types, rule);
        foreach (var constant in ConstantFinder.Find(syntax, property.Type, types, model, context.CancellationToken))
        {
            foreach (var message in judge.Judge(constant))
            {
                context.ReportDiagnostic(Diagnostic.Create(UsageRules.InvalidConstant, constant.Syntax.GetLocation(), message));
            }
        }
    }
}
