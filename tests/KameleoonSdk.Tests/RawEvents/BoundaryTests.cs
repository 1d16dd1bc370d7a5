using System.Text;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>Strings that begin, end or are escaped where one vector or block of 64 bytes ends and the next begins.</summary>
public class BoundaryTests
{
    [Fact]
    public void Strings_of_any_length_at_any_place()
    {
        for (int indent = 0; indent < 66; indent++)
        {
            for (int length = 0; length < 70; length++)
            {
                string text = $"{new string(' ', indent)}{{\"{new string('n', length)}\":\"{new string('v', length)}\"}}";
                Assert.True(Oracle.AssertSame(Encoding.UTF8.GetBytes(text)), text);
            }
        }
    }

    [Theory]
    [InlineData("\\\\", true)]
    [InlineData("\\\"", true)]
    [InlineData("\\u0041", true)]
    [InlineData("\\ud83d\\ude00", true)]
    [InlineData("\\u004", false)]
    [InlineData("\\", false)]
    [InlineData("\"", false)]
    [InlineData("\n", false)]
    [InlineData("\\\n", false)]
    [InlineData("\\\\\u0001", false)]
    public void What_matters_in_a_string_at_any_place(string text, bool accepted)
    {
        for (int place = 0; place < 135; place++)
        {
            string before = new('x', place);
            Assert.Equal(accepted, Oracle.AssertSame(Encoding.UTF8.GetBytes($"[\"{before}{text}\"]")));
            Assert.Equal(accepted, Oracle.AssertSame(Encoding.UTF8.GetBytes($"[\"{before}{text}\",\"{before}\"]")));
        }
    }

    [Fact]
    public void Runs_of_backslashes_of_any_length_at_any_place()
    {
        for (int place = 0; place < 66; place++)
        {
            for (int run = 0; run < 135; run += run is > 4 and < 60 or > 70 and < 124 ? 9 : 1)
            {
                string text = $"[\"{new string('x', place)}{new string('\\', run)}\",\"{new string('\\', run / 2 * 2)}\"]";
                Assert.Equal(run % 2 == 0, Oracle.AssertSame(Encoding.UTF8.GetBytes(text)));
            }
        }
    }

    [Fact]
    public void Quotes_alone_in_large_numbers()
    {
        for (int count = 0; count < 200; count++)
        {
            _ = Oracle.AssertSame(Encoding.UTF8.GetBytes(new string('"', count)));
            _ = Oracle.AssertSame(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("\"\"", count))}]"));
        }
    }

    [Fact]
    public void Numbers_of_any_length_at_the_end_of_the_text()
    {
        for (int length = 1; length < 40; length++)
        {
            for (int point = 0; point < length; point++)
            {
                string digits = new('7', length);
                Assert.True(Oracle.AssertSame(Encoding.UTF8.GetBytes($"[{digits}]")));
                Assert.Equal(point > 0, Oracle.AssertSame(Encoding.UTF8.GetBytes($"[{digits[..point]}.{digits[point..]}]")));
                Assert.Equal(point > 0, Oracle.AssertSame(Encoding.UTF8.GetBytes($"{{\"n\":{digits[..point]}e{digits[point..]},\"rest\":\"{digits}\"}}")));
            }
        }
    }
}
