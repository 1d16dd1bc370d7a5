using System.Text;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>What is JSON and what is not, as the platform's reader and RFC 8259 have it.</summary>
public class AcceptanceTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData(" \t\r\n{ \t\r\n} \t\r\n")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData(" false\n")]
    [InlineData("0")]
    [InlineData("-0.0e-0")]
    [InlineData("\"\"")]
    [InlineData(" \"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uABCD\" ")]
    [InlineData("""["\ud83d","\ude00\ud83d","\u0000"]""")]
    [InlineData("[\"\u007F\u2028\uFEFF🎁\"]")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("[1.5E+300,-1e-400,12345678901234567890123456789012345678901234567890.1]")]
    [InlineData("[123456789012345,12345678901234,1234567890123.5,123456789012.55,1.2345678901234,1.23456789012345]")]
    public void Accepted(string text) => Assert.True(Oracle.AssertSame(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("\uFEFF{}")]
    [InlineData("{},")]
    [InlineData("{}{}")]
    [InlineData("[]]")]
    [InlineData("[}")]
    [InlineData("{]")]
    [InlineData("{\"a\":[1}")]
    [InlineData("{")]
    [InlineData("[[[")]
    [InlineData("[1 2]")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[,]")]
    [InlineData("{,}")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\",1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\"::1}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("{a:1}")]
    [InlineData("{'a':1}")]
    [InlineData("{1:1}")]
    [InlineData("{[]:1}")]
    [InlineData("[/*1*/]")]
    [InlineData("[1]//")]
    [InlineData("#{}")]
    [InlineData("[\u00A01]")]
    [InlineData("[\f1]")]
    [InlineData("[tru]")]
    [InlineData("[truex]")]
    [InlineData("[True]")]
    [InlineData("[nul]")]
    [InlineData("[nan]")]
    [InlineData("[fals]")]
    [InlineData("[falsee]")]
    [InlineData("[undefined]")]
    [InlineData("[NaN]")]
    [InlineData("[Infinity]")]
    [InlineData("tru")]
    [InlineData("[01]")]
    [InlineData("[00]")]
    [InlineData("[-]")]
    [InlineData("[-01]")]
    [InlineData("[+1]")]
    [InlineData("[.5]")]
    [InlineData("[1.]")]
    [InlineData("[1.e5]")]
    [InlineData("[1e]")]
    [InlineData("[1e+]")]
    [InlineData("[1.5.5]")]
    [InlineData("[0x10]")]
    [InlineData("[1-1]")]
    [InlineData("[12345678901234.]")]
    [InlineData("[123456789012345.]")]
    [InlineData("[012345678901234]")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData("\"")]
    [InlineData("\"\\")]
    [InlineData("\"\\\"")]
    [InlineData("[\"\\x\"]")]
    [InlineData("[\"\\'\"]")]
    [InlineData("[\"\\u123\"]")]
    [InlineData("[\"\\u12g4\"]")]
    [InlineData("[\"\\U0041\"]")]
    [InlineData("[\"a\nb\"]")]
    [InlineData("[\"a\tb\"]")]
    [InlineData("[\"\0\"]")]
    [InlineData("{\"a\n\":1}")]
    [InlineData("[\\\"a\"]")]
    [InlineData("{\\\"a\\\":1}")]
    [InlineData("[\"a\\\"]")]
    [InlineData("[\"a\"b\"]")]
    [InlineData("[\"a\"\"b\"]")]
    [InlineData("{\"a\":\"b\"\"c\":1}")]
    public void Refused(string text)
    {
        Assert.False(Oracle.AssertSame(Encoding.UTF8.GetBytes(text)));
        Assert.False(Oracle.AssertSame(Encoding.UTF8.GetBytes(text.PadLeft(text.Length + 61).PadRight(text.Length + 130))));
    }

    [Theory]
    [InlineData("C0AF")]
    [InlineData("C3")]
    [InlineData("80")]
    [InlineData("EDA080")]
    [InlineData("F4908080")]
    [InlineData("FF")]
    public void Bytes_that_are_no_UTF_8_are_refused_in_and_outside_of_strings(string hex)
    {
        byte[] bytes = Convert.FromHexString(hex);
        Assert.False(Oracle.AssertSame([.. "[\""u8, .. bytes, .. "\"]"u8]));
        Assert.False(Oracle.AssertSame([.. "{\"unused\":{\""u8, .. bytes, .. "\":1}}"u8]));
        Assert.False(Oracle.AssertSame([.. "[]"u8, .. bytes]));
    }

    [Fact]
    public void Mutated_events_are_accepted_and_refused_as_the_platform_does() =>
        Mutations.Any.Each(50_000, utf8 => _ = Oracle.AssertSame(utf8));

    [Fact]
    public void The_mutations_are_worth_something()
    {
        int accepted = 0;
        Mutations.Any.Each(5_000, utf8 => accepted += Oracle.Accepts(utf8) ? 1 : 0);
        Assert.InRange(accepted, 1_000, 4_000);
    }
}
