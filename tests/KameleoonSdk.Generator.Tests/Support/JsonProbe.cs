namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>What an expression gives in a project, or the <c>JsonException</c> that it throws.</summary>
internal static class JsonProbe
{
    /// <param name="project">The project.</param>
    /// <param name="alias">A name of a generated type for the expression, as in a using directive.</param>
    /// <param name="expression">The expression.</param>
    public static object? Evaluate(DefinitionProject project, string alias, string expression) => project
        .WithSource($$"""
            using System;
            using System.Collections.Generic;
            using System.Text.Json;
            using {{alias}};

            internal static class Probe
            {
                public static object Run()
                {
                    try
                    {
                        return Convert.ToString({{expression}})!;
                    }
                    catch (JsonException exception)
                    {
                        return nameof(JsonException) + ": " + exception.Message;
                    }
                }
            }
            """)
        .Run()
        .Probe();
}
