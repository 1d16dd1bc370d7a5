using KameleoonSdk.Generator.Diagnostics;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads <c>format</c>: one that is not checked, or that the type does not have, is an oddity and is left out.</summary>
internal static class FormatReader
{
    private static readonly Synonyms OtherNames = new()
    {
        { "iso8601 timestamp", "date-time" },
        { "mail", "email" },
        { "link href iri", "uri" },
        { "ip", "ipv4" },
        { "guid", "uuid" },
        { "domain host", "hostname" },
        { "pattern", "regex" },
    };

    public static string? Read(DefinitionContext context, KeyedReader reader, FieldType type)
    {
        if (reader.Text("format") is not { } format)
        {
            return null;
        }

        var canHave = type switch
        {
            FieldType.String or FieldType.Text or FieldType.Password => true,
            FieldType.DateTime => format is Formats.DateTime or "date" or "time" || !Formats.All.Contains(format),
            _ => false,
        };
        if (!canHave)
        {
            context.Report(Rules.LimitWithoutEffect, reader.KeySpan("format"), "format", FieldTypes.Describe(type), ": remove it, or give the type 'string'");
            return null;
        }

        if (Formats.All.Contains(format))
        {
            return format;
        }

        if (!Formats.Free.Contains(format))
        {
            context.Report(Rules.UnknownFormat, reader.Node("format")!.Span, format, Suggestion.For(format, Formats.All, OtherNames));
        }

        return null;
    }
}
