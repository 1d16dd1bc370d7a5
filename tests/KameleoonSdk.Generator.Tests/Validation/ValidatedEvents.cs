using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Validation;

/// <summary>An action that is generated and compiled, and what its <c>Validate</c> finds in bodies.</summary>
internal static class ValidatedEvents
{
    /// <summary>The paths of the errors of each body, sorted and joined by spaces.</summary>
    /// <param name="fields">The fields of the action, indented by two.</param>
    /// <param name="bodies">The bodies.</param>
    public static string[] ErrorsOf(string fields, params IEnumerable<string> bodies) => ErrorsOf(fields, [], bodies);

    /// <param name="fields">The fields of the action, indented by two.</param>
    /// <param name="expected">The ids of the warnings that the fields give.</param>
    /// <param name="bodies">The bodies.</param>
    public static string[] ErrorsOf(string fields, string[] expected, params IEnumerable<string> bodies)
    {
        var literals = string.Join(", ", bodies.Select(body => $"\"\"\"\"{body}\"\"\"\""));
        return (string[])new DefinitionProject()
            .WithFile("definitions/sample.yaml", "destination: shop\naction: sample\ntitle: Sample\ndescription: A sample\nfields:\n" + fields)
            .WithSource($$"""
                using System;
                using System.Linq;
                using System.Text;
                using Shop;

                internal static class Probe
                {
                    public static object Run() => new string[] { {{literals}} }
                        .Select(body => Sample.Parse(Encoding.UTF8.GetBytes(body)).Validate().Errors.Select(error => error.Path))
                        .Select(paths => string.Join(" ", paths.OrderBy(path => path, StringComparer.Ordinal)))
                        .ToArray();
                }
                """)
            .Run(expected)
            .Probe()!;
    }
}
