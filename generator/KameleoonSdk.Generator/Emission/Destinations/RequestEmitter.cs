using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Destinations;

/// <summary>The method that makes the request of a destination: its texts with the settings filled in.</summary>
internal static class RequestEmitter
{
    public static void Write(SourceWriter writer, DestinationDefinition destination, EmittedType type)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        if (destination.Request is not { } request)
        {
            writer.Line($"{Names.DestinationRequest} {Names.DestinationSettings}.CreateRequest() => throw new global::System.NotSupportedException(");
            using (writer.Indent())
            {
                writer.Line($"{Literals.String($"The definition of {destination.Name} has no 'request', so its events cannot be sent by a client.")});");
            }

            return;
        }

        writer.Line($"public {Names.DestinationRequest} CreateRequest() => new {Names.DestinationRequest}(");
        using (writer.Indent())
        {
            writer.Line($"{Literals.String(request.Method)},");
            writer.Line($"new global::System.Uri({Expression(request.Url, type.Fields)}, global::System.UriKind.Absolute),");
            writer.Line("new global::System.Collections.Generic.KeyValuePair<string, string>[]");
            using (writer.OpenBrace("});"))
            {
                foreach (var header in request.Headers)
                {
                    writer.Line($"new global::System.Collections.Generic.KeyValuePair<string, string>({Literals.String(header.Name)}, {Expression(header.Value, type.Fields)}),");
                }
            }
        }
    }

    /// <summary>The concatenation of the literal parts and the settings.</summary>
    private static string Expression(string template, IReadOnlyList<EmittedField> fields)
    {
        var parts = SettingsTemplate.Parse(template).Select(part => part.Setting is null
            ? Literals.String(part.Text)
            // One that is not there is an error of the definition already; the rest of the code stays whole.
            : fields.FirstOrDefault(field => field.Name == part.Setting) is { } setting ? TextOf(setting) : Literals.String(""));
        return string.Join(" + ", parts);
    }

    /// <summary>The value of a setting as a text, the same in every culture; nothing where there is none.</summary>
    private static string TextOf(EmittedField field)
    {
        var value = Identifiers.Escape(field.Identifier);
        if (field.Definition.Choices.Count > 0)
        {
            return field.IsAlwaysThere
                ? $"{Names.JsonChoice}.ToWireValue({field.CodecName}.Table, (int){value})"
                : $"({value} is null ? \"\" : {Names.JsonChoice}.ToWireValue({field.CodecName}.Table, (int){value}.Value))";
        }

        return field.Value.TypeName switch
        {
            "string" => field.IsAlwaysThere ? value : $"({value} ?? \"\")",
            "bool" => $"({value} == true ? \"true\" : {value} == false ? \"false\" : \"\")",
            _ => $"global::System.FormattableString.Invariant($\"{{{value}}}\")",
        };
    }
}
