using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>The C# name of the type that a file becomes: its key <c>name</c>, else derived.</summary>
internal static class TypeNames
{
    /// <summary>What is put behind a derived name that a member of the type has, which C# does not allow.</summary>
    private const string Suffix = "Event";

    /// <summary>The key of the place that has the name.</summary>
    public const string Place = "type";

    /// <summary>The end of the message about a name that is no identifier: the next one that is.</summary>
    public static string Suggest(string name) =>
        Identifiers.Pascal(name) is not { Length: > 0 } pascal || pascal == name ? ""
        : MemberNames.IsReserved(pascal) ? ". Start it with a letter"
        : $". Did you mean '{pascal}'?";

    public static string? Read(DefinitionContext context, KeyedReader reader, string key, string source)
    {
        context.Name(Place, (reader.Node("name") ?? reader.Node(key)!).Span);
        if (reader.Text("name") is { } given)
        {
            if (WhyNot(given) is not { } reason)
            {
                return given;
            }

            context.Report(Rules.InvalidName, reader.Node("name")!.Span, $"'{given}' cannot be the name of a type: {reason}");
            return null;
        }

        var derived = Identifiers.Pascal(source);
        if (derived.Length > 0)
        {
            return MemberNames.IsReserved(derived) ? derived + Suffix : derived;
        }

        context.Report(Rules.InvalidName, reader.Node(key)!.Span, $"'{source}' gives no C# name, because it has no letter or digit: add 'name'");
        return null;
    }

    private static string? WhyNot(string name) =>
        !Identifiers.IsValid(name) ? "it is no valid C# identifier" + Suggest(name)
        : MemberNames.IsReserved(name) ? $"generated members have that name. Did you mean '{name}{Suffix}'?"
        : name.All(c => c is >= 'a' and <= 'z') ? "C# keeps names of small letters for itself" + Suggest(name)
        : null;
}
