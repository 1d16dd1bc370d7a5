using System.Globalization;
using System.Text;

namespace KameleoonSdk.Generator.Yaml;

/// <summary>The escape sequences of double-quoted texts: YAML 1.2, section 5.7.</summary>
internal static class EscapeSequences
{
    private const string Known = "\\\\ \\\" \\/ \\n \\t \\r \\0 \\a \\b \\e \\f \\v \\_ \\N \\L \\P \\x41 \\u0041 \\U00000041";

    /// <summary>Reads one at the position, which is at its backslash; an unknown one is reported and kept as it stands.</summary>
    public static void Take(Cursor cursor, ErrorSink errors, StringBuilder value)
    {
        var start = cursor.Position;
        var c = cursor.At(start + 1);
        if (c is 'x' or 'u' or 'U')
        {
            TakeHexadecimal(cursor, errors, value, c switch { 'x' => 2, 'u' => 4, _ => 8 });
            return;
        }

        cursor.Position = Math.Min(start + 2, cursor.Text.Length);
        if (Simple(c) is { } character)
        {
            value.Append(character);
            return;
        }

        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(cursor.Current))
        {
            cursor.Position++;
        }

        var found = cursor.Text.Substring(start, cursor.Position - start);
        value.Append(found);
        errors.Report(
            YamlErrorKind.InvalidEscape,
            start,
            cursor.Position,
            $"'{found}' is no escape sequence: double the backslash to mean a backslash, or use single quotes. Known are {Known}");
    }

    private static char? Simple(char c) => c switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        ' ' or '"' or '/' or '\\' => c,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };

    private static void TakeHexadecimal(Cursor cursor, ErrorSink errors, StringBuilder value, int digits)
    {
        var start = cursor.Position;
        var code = ReadDigits(cursor, start + 2, digits, out var end);
        cursor.Position = end;

        // JSON writes characters beyond U+FFFF as two escapes.
        if (code is >= 0xD800 and <= 0xDBFF && digits == 4 && cursor.Current == '\\' && cursor.At(end + 1) == 'u'
            && ReadDigits(cursor, end + 2, 4, out var pairEnd) is { } low and >= 0xDC00 and <= 0xDFFF)
        {
            value.Append((char)code).Append((char)low);
            cursor.Position = pairEnd;
        }
        else if (code is (>= 0 and < 0xD800) or (> 0xDFFF and <= 0x10FFFF))
        {
            value.Append(char.ConvertFromUtf32((int)code));
        }
        else
        {
            var found = cursor.Text.Substring(start, end - start);
            value.Append(found);
            var why = code is null
                ? $"needs {digits.ToString(CultureInfo.InvariantCulture)} hexadecimal digits after '{found.Substring(0, 2)}'"
                : "names no character: code points go up to 10ffff, without d800 to dfff";
            errors.Report(YamlErrorKind.InvalidEscape, start, end, $"The escape sequence '{found}' {why}.");
        }
    }

    private static long? ReadDigits(Cursor cursor, int start, int digits, out int end)
    {
        long code = 0;
        for (end = start; end < start + digits; end++)
        {
            var digit = Characters.HexValue(cursor.At(end));
            if (digit < 0)
            {
                return null;
            }

            code = (code << 4) + digit;
        }

        return code;
    }
}
