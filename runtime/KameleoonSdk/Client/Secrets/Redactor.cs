namespace KameleoonSdk;

/// <summary>Takes the API key, and what is encoded in it, out of texts that come from outside.</summary>
internal sealed class Redactor(string apiKey)
{
    private const string Redacted = "***";

    // Made when first needed: most clients never see an error.
    private readonly Lazy<string[]> _secrets = new(() => SecretTexts.Of(apiKey));

    /// <param name="text">A text from outside.</param>
    /// <param name="isCut">Whether the text was cut off, so that its end may be the beginning of a secret.</param>
    public string Redact(string text, bool isCut = false)
    {
        foreach (var secret in _secrets.Value)
        {
            text = text.Replace(secret, Redacted, StringComparison.OrdinalIgnoreCase);
        }

        return isCut ? text[..^LongestBeginningAtEnd(text)] : text;
    }

    private int LongestBeginningAtEnd(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var secret in _secrets.Value)
        {
            for (var length = Math.Min(secret.Length - 1, text.Length); length > longest; length--)
            {
                if (text.EndsWith(secret.AsSpan(0, length), StringComparison.OrdinalIgnoreCase))
                {
                    longest = length;
                }
            }
        }

        return longest;
    }
}
