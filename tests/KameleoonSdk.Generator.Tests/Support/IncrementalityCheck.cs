using System.Collections;
using System.Reflection;
using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>What has to hold of every run of the driver.</summary>
internal static class IncrementalityCheck
{
    /// <summary>Every step and every output of the run came out of the cache.</summary>
    public static void NothingIsRecomputed(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        foreach (var (name, steps) in result.TrackedSteps.Concat(result.TrackedOutputSteps))
        {
            foreach (var (_, reason) in steps.SelectMany(step => step.Outputs))
            {
                // The compilation is the one input that a keystroke changes; no step of ours may depend on it.
                Assert.True(
                    reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged || name == "Compilation",
                    $"{name} was run again: {reason}");
            }
        }
    }

    /// <summary>No value of a step holds on to anything of the compiler, which would keep memory and never be equal.</summary>
    public static void ValuesAreEquatable(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        foreach (var (name, steps) in result.TrackedSteps.Where(pair => Steps.All.Contains(pair.Key)))
        {
            foreach (var (value, _) in steps.SelectMany(step => step.Outputs))
            {
                Walk(value, name, new HashSet<object>(ReferenceEqualityComparer.Instance));
            }
        }
    }

    private static void Walk(object? value, string step, HashSet<object> seen)
    {
        // Descriptors are constants of the generator: they compare by value and hold nothing of a compilation.
        if (value is null or string or DiagnosticDescriptor || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Compilation or SemanticModel or Location or AdditionalText or SourceText or SyntaxReference,
            $"{step} holds a {value.GetType()}");

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, step, seen);
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer)
                {
                    Walk(field.GetValue(value), step, seen);
                }
            }
        }
    }
}
