using System.Collections.Concurrent;
using System.Collections.Immutable;
using KameleoonSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KameleoonSdk.Generator.Analyzers.Events;

/// <summary>
/// Reports events that the project defines and never makes. Anything that can make one counts: <c>new</c>, a static method, a method
/// group, or the type as the type argument of a method, such as a deserializer.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedEventAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageRules.UnusedEvent);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (GeneratedTypes.In(start.Compilation) is { } types)
            {
                Register(start, types);
            }
        });
    }

    private static void Register(CompilationStartAnalysisContext start, GeneratedTypes types)
    {
        var made = new ConcurrentDictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        start.RegisterOperationAction(
            operation => Note(made, ((IObjectCreationOperation)operation.Operation).Type),
            OperationKind.ObjectCreation);
        start.RegisterOperationAction(
            operation => Note(made, ((IInvocationOperation)operation.Operation).TargetMethod),
            OperationKind.Invocation);
        start.RegisterOperationAction(
            operation => Note(made, ((IMethodReferenceOperation)operation.Operation).Method),
            OperationKind.MethodReference);
        start.RegisterCompilationEndAction(end => Report(end, types, made));
    }

    private static void Note(ConcurrentDictionary<ISymbol, bool> made, IMethodSymbol method)
    {
        if (method.IsStatic)
        {
            Note(made, method.ContainingType);
        }

        foreach (var argument in method.TypeArguments)
        {
            Note(made, argument);
        }
    }

    private static void Note(ConcurrentDictionary<ISymbol, bool> made, ITypeSymbol? type)
    {
        if (type is { IsRecord: true })
        {
            made.TryAdd(type, true);
        }
    }

    private static void Report(CompilationAnalysisContext context, GeneratedTypes types, ConcurrentDictionary<ISymbol, bool> made)
    {
        var definitions = new Lazy<DefinitionPlaces>(() => DefinitionPlaces.Of(context.Options, context.CancellationToken));
        foreach (var type in EventsOf(context.Compilation.Assembly.GlobalNamespace, types, context.CancellationToken))
        {
            if (!made.ContainsKey(type))
            {
                context.ReportDiagnostic(Diagnostic.Create(UsageRules.UnusedEvent, definitions.Value.Find(type.Name), type.Name));
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> EventsOf(INamespaceSymbol @namespace, GeneratedTypes types, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return @namespace.GetTypeMembers().Where(types.IsEvent)
            .Concat(@namespace.GetNamespaceMembers().SelectMany(inner => EventsOf(inner, types, cancellation)));
    }
}
