using KameleoonSdk.Generator.Diagnostics;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>URLs that events can be sent to: absolute ones of <c>http</c> and <c>https</c>.</summary>
internal static class UrlText
{
    private static readonly string[] Schemes = ["https", "http"];

    /// <summary>The end of the message about a text that is no such URL; null where it is one.</summary>
    public static string? WhyNot(string text)
    {
        if (text.Any(char.IsWhiteSpace))
        {
            return ": it has white space in it, so remove that, or write %20";
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && Schemes.Contains(url.Scheme) && url.Host.Length > 0 && text.IndexOf("://", StringComparison.Ordinal) > 0)
        {
            return null;
        }

        if (text.IndexOf('\\') >= 0)
        {
            return $". Did you mean '{text.Replace('\\', '/')}'?";
        }

        var separator = text.IndexOf("://", StringComparison.Ordinal);
        if (separator > 0)
        {
            var scheme = text.Substring(0, separator);
            return Schemes.Contains(scheme) ? ": it has no host" : Suggestion.Nearest(scheme, Schemes) is { } meant ? $". Did you mean '{meant}'?" : ": only http and https are sent to";
        }

        var dot = text.IndexOf('.');
        return dot > 0 && text.IndexOf('/') is var slash && (slash < 0 || slash > dot) ? $". Did you mean 'https://{text}'?" : "";
    }
}
