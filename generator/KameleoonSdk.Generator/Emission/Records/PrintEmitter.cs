using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>What <c>ToString</c> shows of a record with passwords: all members as a record prints them, but <c>***</c> for these.</summary>
internal static class PrintEmitter
{
    public static void Write(SourceWriter writer, EmittedType type)
    {
        if (!type.Fields.Any(IsSecret))
        {
            return;
        }

        writer.Line();
        using (writer.Open("private bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            var separator = "";
            foreach (var field in type.Fields)
            {
                var name = Identifiers.Escape(field.Identifier);
                var value = IsSecret(field) ? $"{field.Value.IsPresent(field.Backing)} ? \"***\" : \"\"" : $"(object?){name}";
                writer.Line($"builder.Append({Literals.String($"{separator}{field.Identifier} = ")}).Append({value});");
                separator = ", ";
            }

            if (type.AdditionalIdentifier is { } additional)
            {
                writer.Line($"builder.Append({Literals.String($"{separator}{additional} = ")}).Append((object?){Identifiers.Escape(additional)});");
            }

            writer.Line("return true;");
        }
    }

    private static bool IsSecret(EmittedField field) => field.Definition.Type == FieldType.Password;
}
