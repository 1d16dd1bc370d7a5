using System.Text;

namespace RawEvents;

/// <summary>The lines of a stream as the bytes that they are, so that what is no UTF-8 is not hidden by decoding it.</summary>
internal static class Lines
{
    // One character for each byte, and back.
    private static readonly Encoding Bytes = Encoding.Latin1;

    /// <summary>Reads all lines but blank ones, without a byte order mark.</summary>
    public static IEnumerable<byte[]> Read(Stream stream)
    {
        var mark = Bytes.GetString(Encoding.UTF8.GetPreamble());
        using var reader = new StreamReader(stream, Bytes, detectEncodingFromByteOrderMarks: false);
        var isFirst = true;
        while (reader.ReadLine() is { } line)
        {
            var text = isFirst && line.StartsWith(mark, StringComparison.Ordinal) ? line[mark.Length..] : line;
            isFirst = false;
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return Bytes.GetBytes(text);
            }
        }
    }
}
