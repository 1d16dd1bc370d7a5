using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>The C# name of the type that a file becomes: its key <c>name</c>, else derived.</summary>
internal static class TypeNames
{
    public static string? Read(DefinitionContext context, KeyedReader reader, string key, string source)
    {
        if (reader.Text("name") is { } given)
        {
            if (Identifiers.IsValid(given))
            {
                return given;
            }

            context.Report(Rules.InvalidName, reader.Node("name")!.Span, $"'{given}' is no valid C# identifier");
            return null;
        }

        var derived = Identifiers.Pascal(source);
        if (derived.Length > 0)
        {
            return derived;
        }

        context.Report(Rules.InvalidName, reader.Node(key)!.Span, $"'{source}' gives no C# name, because it has no letter or digit: add 'name'");
        return null;
    }
}
