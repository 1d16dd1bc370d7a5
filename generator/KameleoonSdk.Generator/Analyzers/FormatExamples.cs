namespace KameleoonSdk.Generator.Analyzers;

/// <summary>A valid text of each format, for messages and for code that is to be completed. Names and addresses are those kept for examples.</summary>
internal static class FormatExamples
{
    public static string? Of(string format) => format switch
    {
        "date-time" => "2024-05-17T09:30:00.000Z",
        "date" => "2024-05-17",
        "time" => "09:30:00Z",
        "email" => "name@example.com",
        "uri" => "https://example.com/path",
        "uri-reference" => "/path",
        "uri-template" => "https://example.com/{id}",
        "hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "uuid" => "0b9dd0d6-6c4f-4a5e-9c3d-6d2f3c1e8a47",
        "regex" => "^[a-z]+$",
        _ => null,
    };
}
