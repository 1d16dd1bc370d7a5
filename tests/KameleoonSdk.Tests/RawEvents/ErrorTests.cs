using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CsCheck;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>Errors say what is wrong and where, and show no more of the event than the one byte that is wrong.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData("", 0, 1, "it ends where a value is expected")]
    [InlineData(" \n{", 3, 2, "it ends where the name of a member in double quotes is expected")]
    [InlineData("{\"a\"=1}", 4, 1, "':' behind the name of a member is expected, but there is '='")]
    [InlineData("{\"a\":1,}", 7, 1, "the name of a member in double quotes is expected, but there is '}'")]
    [InlineData("{\n\"a\":1;", 7, 2, "',' or '}' is expected, but there is ';'")]
    [InlineData("[1\n\n2]", 4, 3, "',' or ']' is expected, but there is '2'")]
    [InlineData("[1", 2, 1, "it ends where ',' or ']' is expected")]
    [InlineData("[é]", 1, 1, "a value is expected, but there is the byte 0xC3")]
    [InlineData("[nulL]", 4, 1, "the value 'null' is expected, but there is 'L'")]
    [InlineData("[tr", 3, 1, "it ends where the value 'true' is expected")]
    [InlineData("[-x]", 2, 1, "a digit is expected, but there is 'x'")]
    [InlineData("[1.]", 3, 1, "a digit is expected, but there is ']'")]
    [InlineData("[1e+ ]", 4, 1, "a digit is expected, but there is the byte 0x20")]
    [InlineData("[-012]", 3, 1, "numbers have no leading zeros")]
    [InlineData("{}\n{}", 3, 2, "nothing is allowed behind the event, but there is '{'")]
    [InlineData("[\"ab", 4, 1, "it ends where the end of a string is expected")]
    [InlineData("[\"ab\\", 5, 1, "it ends where an escape (one of \"\\/bfnrtu) behind a backslash is expected")]
    [InlineData("[\"a\\x\"]", 4, 1, "an escape (one of \"\\/bfnrtu) behind a backslash is expected, but there is 'x'")]
    [InlineData("[\"\\u12\"]", 6, 1, "a hexadecimal digit (four of them behind \\u) is expected, but there is '\"'")]
    [InlineData("[\"a\tb\"]", 3, 1, "a control character must be escaped in a string, but there is the byte 0x09")]
    [InlineData("[\"\\\"\\\\\",\"\n\"]", 9, 1, "a control character must be escaped in a string, but there is the byte 0x0A")]
    public void Malformed_text(string text, int position, int line, string problem)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        string message = $"The raw event is not valid JSON: {problem} at byte position {position} (line {line}).";
        Assert.Equal(new RawEventError(RawEventErrorCode.Malformed, position, message), Reading.Error(utf8));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8()
    {
        byte[] utf8 = [.. "{\n\"é\":\""u8, 0xC3, (byte)'"', (byte)'}'];
        Assert.Equal(
            new RawEventError(RawEventErrorCode.InvalidUtf8, 8, "The raw event is not valid UTF-8: no character is encoded as the bytes are at byte position 8 (line 2)."),
            Reading.Error(utf8));
    }

    [Fact]
    public void An_exception_carries_the_error()
    {
        RawEventError error = Reading.Error("["u8.ToArray());
        RawEventException exception = new(error);
        Assert.Equal(error, exception.Error);
        Assert.Equal(error.Message, exception.Message);
    }

    [Fact]
    public void The_position_is_that_of_the_first_byte_that_no_text_can_have_there() => Mutations.Any.Where(utf8 => !Oracle.Accepts(utf8)).Each(
        20_000,
        utf8 =>
        {
            RawEventError error = Reading.Error(utf8);
            int position = (int)error.BytePosition;
            if (error.Code == RawEventErrorCode.InvalidUtf8)
            {
                Assert.True(Utf8.IsValid(utf8.AsSpan(0, position)));
                Assert.DoesNotContain(
                    Enumerable.Range(1, 4), length => position + length <= utf8.Length && Utf8.IsValid(utf8.AsSpan(position, length)));
                return;
            }

            Assert.Equal(RawEventErrorCode.Malformed, error.Code);
            Assert.True(CanGoOn(utf8.AsSpan(0, position)), error.Message);
            Assert.True(position == utf8.Length || !CanGoOn(utf8.AsSpan(0, position + 1)), error.Message);
            Assert.Contains($" at byte position {position} (line {utf8.AsSpan(0, position).Count((byte)'\n') + 1})", error.Message, StringComparison.Ordinal);
        });

    /// <summary>Whether a text that begins so can still become JSON. The platform's reader looks into a string only when it sees its end.</summary>
    private static bool CanGoOn(ReadOnlySpan<byte> start)
    {
        foreach (string rest in EndsInString(start) ? ["\"", "n\"", "0\"", "00\"", "000\"", "0000\"", "u0000\""] : new[] { "" })
        {
            if (IsStart([.. start, .. Encoding.UTF8.GetBytes(rest)]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStart(byte[] text)
    {
        try
        {
            Utf8JsonReader reader = new(text, isFinalBlock: false, default);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool EndsInString(ReadOnlySpan<byte> text)
    {
        bool inString = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (inString && text[i] == '\\')
            {
                i++;
            }
            else
            {
                inString ^= text[i] == '"';
            }
        }

        return inString;
    }
}
