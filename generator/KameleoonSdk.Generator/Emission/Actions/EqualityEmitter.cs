using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>
/// Equality by value. A record's own would compare backing fields, and reading an open object may create an empty one,
/// which changes nothing on the wire.
/// </summary>
internal static class EqualityEmitter
{
    public static void Write(SourceWriter writer, EmittedAction action)
    {
        writer.Line();
        XmlDocs.Summary(writer, "Whether both events hold the same values.");
        XmlDocs.Parameter(writer, "other", "The event to compare with.");
        writer.Line($"public bool Equals({action.TypeName}? other) =>");
        using (writer.Indent())
        {
            writer.Line("other is not null" + (action.Fields.Count == 0 ? ";" : ""));
            for (var i = 0; i < action.Fields.Count; i++)
            {
                var end = i == action.Fields.Count - 1 ? ";" : "";
                writer.Line($"&& {AreEqual(action, action.Fields[i])}{end}");
            }
        }

        writer.Line();
        XmlDocs.Summary(writer, "A hash code of the values.");
        using (writer.Open("public override int GetHashCode()"))
        {
            writer.Line("var hash = default(global::System.HashCode);");
            foreach (var field in action.Fields)
            {
                writer.Line($"hash.Add({field.Value.Hash(field.Backing)});");
            }

            writer.Line("return hash.ToHashCode();");
        }
    }

    /// <summary>An object that others are written into is always on the wire, so an absent one equals an empty one.</summary>
    private static string AreEqual(EmittedAction action, EmittedField field)
    {
        var other = "other." + field.Backing;
        return action.IsTarget(field)
            ? $"{Names.OpenObject}.AreEqualOrEmpty({field.Backing}, {other})"
            : field.Value.AreEqual(field.Backing, other);
    }
}
