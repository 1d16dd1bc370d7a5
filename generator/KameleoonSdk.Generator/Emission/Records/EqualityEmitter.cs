using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Emission.Values;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>
/// Equality by value, where a record's own would not do: it compares lists by reference, and backing fields of open objects,
/// although reading one may create an empty one, which changes nothing on the wire.
/// </summary>
internal static class EqualityEmitter
{
    public static void Write(SourceWriter writer, EmittedType type)
    {
        var needed = type.AdditionalIdentifier is not null || type.Fields.Any(field => field.Definition.IsTransient || field.Value is ListEmitter or OpenObjectEmitter);
        if (!needed)
        {
            return;
        }

        var comparisons = type.Sent.Select(field => AreEqual(type, field)).ToList();
        if (type.AdditionalIdentifier is not null)
        {
            comparisons.Add($"{Names.OpenObject}.AreEqualOrEmpty({type.AdditionalBacking}, other.{type.AdditionalBacking})");
        }

        writer.Line();
        XmlDocs.Summary(writer, "Whether both hold the same values.");
        XmlDocs.Parameter(writer, "other", "What to compare with.");
        writer.Line($"public bool Equals({type.FullName}? other) =>");
        using (writer.Indent())
        {
            writer.Line("other is not null" + (comparisons.Count == 0 ? ";" : ""));
            for (var i = 0; i < comparisons.Count; i++)
            {
                writer.Line($"&& {comparisons[i]}{(i == comparisons.Count - 1 ? ";" : "")}");
            }
        }

        WriteHash(writer, type);
    }

    private static void WriteHash(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        XmlDocs.Summary(writer, "A hash code of the values.");
        using (writer.Open("public override int GetHashCode()"))
        {
            writer.Line("var hash = default(global::System.HashCode);");
            foreach (var field in type.Sent)
            {
                writer.Line($"hash.Add({field.Value.Hash(field.Backing)});");
            }

            if (type.AdditionalIdentifier is not null)
            {
                writer.Line($"hash.Add({Names.OpenObject}.Hash({type.AdditionalBacking}));");
            }

            writer.Line("return hash.ToHashCode();");
        }
    }

    /// <summary>An object that others are written into is always on the wire, so an absent one equals an empty one.</summary>
    private static string AreEqual(EmittedType type, EmittedField field)
    {
        var other = "other." + field.Backing;
        return type.IsTarget(field)
            ? $"{Names.OpenObject}.AreEqualOrEmpty({field.Backing}, {other})"
            : field.Value.AreEqual(field.Backing, other);
    }
}
