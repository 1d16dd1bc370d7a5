using System.Text;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>How large and how deep events may be.</summary>
public class LimitTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(64)]
    [InlineData(512)]
    [InlineData(10_000)]
    public void The_depth_is_how_many_objects_and_arrays_are_open(int maxDepth)
    {
        foreach (string text in new[] { Nested("[", "]", maxDepth), Nested("{\"a\":", "}", maxDepth - 1, "{}"), Nested("[{},", "]", maxDepth - 1, "{\"a\":1}") })
        {
            Assert.True(Oracle.AssertSame(Encoding.UTF8.GetBytes(text), maxDepth));
            byte[] deeper = Encoding.UTF8.GetBytes($"[{text}]");
            Assert.False(Oracle.AssertSame(deeper, maxDepth));
            RawEventError error = Reading.Error(deeper, new RawEventLimits { MaxDepth = maxDepth });
            Assert.Equal(RawEventErrorCode.TooDeep, error.Code);
            Assert.Contains($"than the {maxDepth} levels", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Siblings_are_no_depth() =>
        Assert.True(Oracle.AssertSame(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("[{},[]]", 300))}]"), maxDepth: 3));

    [Fact]
    public void Ten_thousand_levels_are_refused_at_the_first_one_that_is_too_deep()
    {
        RawEventError error = Reading.Error(Encoding.UTF8.GetBytes(Nested("[", "]", 10_000)));
        Assert.Equal(RawEventErrorCode.TooDeep, error.Code);
        Assert.Equal(512, error.BytePosition);
        Assert.Equal(
            "The raw event is nested deeper than the 512 levels that are allowed at byte position 512 (line 1). RawEventLimits.MaxDepth can be raised.",
            error.Message);
        Assert.Equal(RawEventErrorCode.TooDeep, Reading.Error(Encoding.UTF8.GetBytes(new string('[', 1_000_000))).Code);
    }

    [Fact]
    public void A_byte_too_many_is_refused()
    {
        RawEventLimits limits = new() { MaxByteCount = 10 };
        JsonIndex index = JsonIndex.Rent();
        Assert.True(index.TryRead("[1234567] "u8, limits, out _));
        index.Return();
        Assert.Equal(
            new RawEventError(RawEventErrorCode.TooLarge, 10, "The raw event has 11 bytes, but at most 10 are allowed. RawEventLimits.MaxByteCount can be raised."),
            Reading.Error("[12345678] "u8.ToArray(), limits));
    }

    [Fact]
    public void A_hundred_megabytes_are_not_even_looked_at()
    {
        byte[] large = GC.AllocateUninitializedArray<byte>(100_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(RawEventErrorCode.TooLarge, Reading.Error(large).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public void A_large_event_within_the_limit_is_read()
    {
        string items = string.Join(',', Enumerable.Repeat("""{"id":"1234567","price":9.90,"tags":["a","b"]}""", 20_000));
        Assert.True(Oracle.AssertSame(Encoding.UTF8.GetBytes($"[{items}]")));
    }

    [Fact]
    public void The_limits_have_limits()
    {
        Assert.Equal((512, 1024 * 1024), (RawEventLimits.Default.MaxDepth, RawEventLimits.Default.MaxByteCount));
        Assert.Throws<ArgumentOutOfRangeException>("MaxDepth", () => new RawEventLimits { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxByteCount", () => new RawEventLimits { MaxByteCount = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxByteCount", () => new RawEventLimits { MaxByteCount = RawEventLimits.LargestByteCount + 1 });
        Assert.Equal(new RawEventLimits { MaxDepth = 3 }, RawEventLimits.Default with { MaxDepth = 3 });
    }

    private static string Nested(string open, string close, int levels, string inner = "") =>
        new StringBuilder().Insert(0, open, levels).Append(inner).Insert(levels * open.Length + inner.Length, close, levels).ToString();
}
