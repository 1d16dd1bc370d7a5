using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Pipeline;

internal static class ValuesProviderExtensions
{
    /// <summary>The values that are there.</summary>
    public static IncrementalValuesProvider<T> WhereNotNull<T>(this IncrementalValuesProvider<T?> values)
        where T : class => values.Where(value => value is not null).Select((value, _) => value!);
}
