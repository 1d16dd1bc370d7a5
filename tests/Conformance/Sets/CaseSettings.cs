using System.Text;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Conformance.Sets;

/// <summary>The settings of a case: any JSON, which the reference coerces to texts.</summary>
internal static class CaseSettings
{
    /// <summary>The request that the settings make, or null.</summary>
    public static DestinationRequest? Read(JsonView @case, out IReadOnlyList<ValidationError> problems)
    {
        var settings = @case.Find(@case.Root, "settings"u8);
        var apiKey = TextOf(@case, @case.Find(settings, "apiKey"u8), isItem: false);
        var sitecode = TextOf(@case, @case.Find(settings, "sitecode"u8), isItem: false);
        problems =
        [
            .. apiKey is null ? [Problem("apiKey")] : Array.Empty<ValidationError>(),
            .. sitecode is null ? [Problem("sitecode")] : Array.Empty<ValidationError>(),
        ];
        return apiKey is null || sitecode is null ? null : new KameleoonSettings { ApiKey = apiKey, Sitecode = sitecode }.CreateRequest();
    }

    /// <summary>Whether HTTP headers can carry the settings.</summary>
    public static bool IsLegal(DestinationRequest request) => !request.Headers.Any(
        header => header.Value.Any(c => c is not ('\t' or (>= ' ' and <= '~') or (>= '\u0080' and <= '\u00FF'))));

    private static ValidationError Problem(string name) => new($"$.{name}", ValidationCodes.Type, $"'{name}' must be a string.", name);

    private static string? TextOf(JsonView view, int value, bool isItem) => view.KindOf(value) switch
    {
        JsonKind.String => view.GetString(value),
        JsonKind.Null => "",
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.Number => Number(view.TextOf(value)),
        JsonKind.Array when !isItem && view.CountOf(value) == 1 => TextOf(view, view.ItemOf(value, 0), isItem: true),
        _ => null,
    };

    private static string Number(ReadOnlySpan<byte> json) => Mappings.Mapping.Parse("""{"n":{"@template":"{{n}}"}}""")
        .Apply(Encoding.UTF8.GetBytes($$"""{"n":{{Encoding.UTF8.GetString(json)}}}""")) is var made
        ? Encoding.UTF8.GetString(made.AsSpan(6, made.Length - 8))
        : "";
}
