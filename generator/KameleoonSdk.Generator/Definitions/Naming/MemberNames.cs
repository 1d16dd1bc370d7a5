using System.Globalization;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Definitions.Naming;

/// <summary>
/// Gives each field of a type its identifier: its name in Pascal case; with <c>Value</c> behind it where a generated or inherited
/// member, or the type, has that name; with a number behind it where an earlier field has it.
/// </summary>
internal sealed class MemberNames
{
    private static readonly string[] Inherited =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "Clone", "PrintMembers",
        "EqualityContract", "Deconstruct",
    ];

    private static readonly string[] Generated =
    [
        "Validate", "WriteTo", "GetMaxByteCount", "Descriptor", "Create", "CreateRequest", "Parse", "Read", "TryMap", "Map", "Converter",
        "Builder", "Types", "Codecs",
    ];

    /// <summary>How the names of private members begin.</summary>
    private static readonly string[] Prefixes = ["_", "Write_"];

    private readonly HashSet<string> _reserved;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="typeName">The type. Its file-local companions and, for <c>TType</c>, a type parameter of its builder need their names.</param>
    /// <param name="others">The names of further members.</param>
    public MemberNames(string typeName, IEnumerable<string> others) =>
        _reserved = [.. Inherited, .. Generated, typeName, typeName + "Fields", typeName + "Definition", typeName.StartsWith("T", StringComparison.Ordinal) ? typeName.Substring(1) : typeName, .. others];

    /// <summary>Whether generated code has or may have a member of that name in every type.</summary>
    public static bool IsReserved(string name) =>
        Inherited.Contains(name) || Generated.Contains(name) || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The identifier of the next field, or null where its name gives none.</summary>
    public string? Allocate(string fieldName)
    {
        var name = Identifiers.Pascal(fieldName);
        if (name.Length == 0)
        {
            return null;
        }

        name = _reserved.Contains(name) ? name + "Value" : name;
        var unique = name;
        for (var i = 2; _reserved.Contains(unique) || !_taken.Add(unique); i++)
        {
            unique = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    /// <summary>Takes an identifier that the definition gives. False where another member has it.</summary>
    public bool TryTake(string identifier) => !IsReserved(identifier) && !_reserved.Contains(identifier) && _taken.Add(identifier);
}
