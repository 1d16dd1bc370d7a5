using System.Text;

namespace KameleoonSdk.Triggers.Language.Syntax;

/// <summary>
/// Reads a text in either kind of quotes. A backslash is an ordinary character; a quote of the same kind is written twice. The reference
/// has no way to write one, so that no trigger that works there means something else here.
/// </summary>
internal static class QuotedTextReader
{
    public static Token Read(string text, int start)
    {
        var quote = text[start];
        var value = new StringBuilder();
        var from = start + 1;
        while (true)
        {
            var end = text.IndexOf(quote, from);
            if (end < 0)
            {
                return new Token(TokenKind.Error, start, text.Length)
                {
                    Value = $"The text that begins here has no end: close it with {quote}, and write {quote}{quote} for a {quote} within it",
                };
            }

            _ = value.Append(text, from, end - from);
            if (end + 1 == text.Length || text[end + 1] != quote)
            {
                return new Token(TokenKind.Text, start, end + 1) { Value = value.ToString() };
            }

            _ = value.Append(quote);
            from = end + 2;
        }
    }
}
