using System.Buffers;
using System.Globalization;
using System.Text;

namespace KameleoonSdk;

/// <summary>The beginning of an error answer's body as one line of text, for people.</summary>
internal static class AnswerText
{
    private const int BytesRead = 4096;
    private const int CharactersKept = 1024;

    /// <summary>Reads at most 4 KiB, no longer than the token allows. Never throws: what has come by then is the text.</summary>
    public static async Task<string> ReadAsync(HttpResponseMessage response, Redactor redactor, CancellationToken cancellationToken)
    {
        // Compressed though nobody asked for it: nothing to show.
        if (response.Content.Headers.ContentEncoding.Count > 0)
        {
            return "";
        }

        var buffer = ArrayPool<byte>.Shared.Rent(BytesRead);
        var length = 0;
        var isComplete = false;
        try
        {
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            while (length < BytesRead && !isComplete)
            {
                var count = await body.ReadAsync(buffer.AsMemory(length, BytesRead - length), cancellationToken).ConfigureAwait(false);
                length += count;
                isComplete = count == 0;
            }
        }
        catch (Exception)
        {
            // The status is known, and that is what counts.
        }

        var text = Encoding.UTF8.GetString(buffer, 0, length);
        ArrayPool<byte>.Shared.Return(buffer);
        return ToLine(redactor.Redact(text, isCut: !isComplete));
    }

    private static string ToLine(string text)
    {
        if (text.Length > CharactersKept)
        {
            text = text[..(char.IsHighSurrogate(text[CharactersKept - 1]) ? CharactersKept - 1 : CharactersKept)];
        }

        return string.Create(text.Length, text, static (line, text) =>
        {
            for (var i = 0; i < line.Length; i++)
            {
                line[i] = BreaksLine(text[i]) ? ' ' : text[i];
            }
        }).Trim();
    }

    // Format characters too: some of them turn the direction of the text around.
    private static bool BreaksLine(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
