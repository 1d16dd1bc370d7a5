namespace KameleoonSdk.Text;

/// <summary>The formats of texts, each as ajv-formats 2.1.1 has it in its mode "full", which is what the reference checks with.</summary>
internal static class TextFormats
{
    /// <summary>Whether the text has the format; any text has a format that is not known.</summary>
    public static bool IsValid(string format, string text) => format switch
    {
        "date-time" => DateTimeFormat.IsValid(text.AsSpan()),
        "date" => DateFormat.IsValid(text.AsSpan()),
        "time" => TimeFormat.IsValid(text.AsSpan()),
        "email" => EmailFormat.IsValid(text.AsSpan()),
        "uri" => UriFormat.IsValid(text.AsSpan()),
        "uri-reference" => UriFormat.IsReference(text.AsSpan()),
        "uri-template" => UriTemplateFormat.IsValid(text.AsSpan()),
        "hostname" => HostnameFormat.IsValid(text.AsSpan()),
        "ipv4" => Ipv4Format.IsValid(text.AsSpan()),
        "ipv6" => Ipv6Format.IsValid(text.AsSpan()),
        "uuid" => UuidFormat.IsValid(text.AsSpan()),
        "regex" => RegexFormat.IsValid(text),
        _ => true,
    };
}
