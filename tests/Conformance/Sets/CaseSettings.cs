using System.Text;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Conformance.Sets;

/// <summary>The settings of a case: any JSON, which the reference coerces to texts.</summary>
internal static class CaseSettings
{
    /// <summary>The request that the settings make, or null.</summary>
    public static DestinationRequest? Read(JsonView @case, out string? problem)
    {
        var settings = @case.Find(@case.Root, "settings"u8);
        var apiKey = TextOf(@case, @case.Find(settings, "apiKey"u8), isItem: false);
        var sitecode = TextOf(@case, @case.Find(settings, "sitecode"u8), isItem: false);
        problem = apiKey is null ? "API Key must be a string." : sitecode is null ? "Sitecode must be a string." : null;
        if (problem is null && (apiKey + sitecode).Any(c => c is not ('\t' or (>= ' ' and <= '~') or (>= '\u0080' and <= '\u00FF'))))
        {
            problem = "A setting has a character that an HTTP header cannot carry.";
        }

        return problem is null ? new KameleoonSettings { ApiKey = apiKey!, Sitecode = sitecode! }.CreateRequest() : null;
    }

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
