using System.Text;
using CsCheck;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>One index for many events, one after the other.</summary>
public class ReuseTests
{
    private static readonly byte[] Event = Encoding.UTF8.GetBytes(
        """{"type":"track","event":"Größe \"L\"","properties":{"total":49.90,"tags":["a",true,null,{"b":[]}]},"userId":"u-1"}""");

    private static readonly JsonNameSet Names = new("type", "event", "missing");

    [Fact]
    public void Reading_and_looking_allocate_nothing()
    {
        long least = long.MaxValue;
        for (int run = 0; run < 5; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                Look();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    [Fact]
    public void What_was_read_before_leaves_nothing_behind() => Mutations.Any.Array[2, 6].Each(
        3_000,
        texts =>
        {
            JsonIndex index = JsonIndex.Rent();
            foreach (byte[] utf8 in texts)
            {
                Assert.Equal(Oracle.Accepts(utf8), index.TryRead(utf8, RawEventLimits.Default, out RawEventError error));
                if (error == default)
                {
                    Assert.Equal(utf8.AsSpan().Trim(" \t\r\n"u8), index.View(utf8).TextOf(0));
                }
                else
                {
                    Assert.Throws<InvalidOperationException>(() => index.View(utf8).Root);
                }
            }

            index.Return();
        });

    [Fact]
    public void Indexes_in_use_at_once_do_not_share_anything()
    {
        JsonIndex first = JsonIndex.Rent();
        JsonIndex second = JsonIndex.Rent();
        Assert.NotSame(first, second);
        Assert.True(first.TryRead("[1]"u8, RawEventLimits.Default, out _));
        Assert.True(second.TryRead("{ }"u8, RawEventLimits.Default, out _));
        Assert.Equal(1, first.View("[1]"u8).CountOf(0));
        Assert.Equal(JsonKind.Object, second.View("{ }"u8).KindOf(0));
        first.Return();
        second.Return();
    }

    [Fact]
    public void An_index_that_was_returned_is_rented_again_and_has_no_view()
    {
        JsonIndex index = JsonIndex.Rent();
        Assert.True(index.TryRead("[1]"u8, RawEventLimits.Default, out _));
        index.Return();
        Assert.Throws<InvalidOperationException>(index.Return);
        Assert.Throws<InvalidOperationException>(() => index.TryRead("[1]"u8, RawEventLimits.Default, out _));
        Assert.Throws<InvalidOperationException>(() => index.View("[1]"u8).Root);
        Assert.Same(index, JsonIndex.Rent());
        Assert.Throws<InvalidOperationException>(() => index.View("[1]"u8).Root);
        index.Return();
    }

    [Fact]
    public void A_view_is_of_the_text_that_was_read()
    {
        JsonIndex index = JsonIndex.Rent();
        Assert.Throws<InvalidOperationException>(() => index.View("[1]"u8).Root);
        Assert.True(index.TryRead("[1]"u8, RawEventLimits.Default, out _));
        Assert.Throws<ArgumentException>("utf8", () => index.View("[1] "u8).Root);
        Assert.False(index.TryRead("[1"u8, RawEventLimits.Default, out _));
        Assert.Throws<InvalidOperationException>(() => index.View("[1"u8).Root);
        Assert.Throws<ArgumentNullException>("limits", () => index.TryRead("[1]"u8, null!, out _));
        index.Return();
    }

    [Fact]
    public void Memory_grows_when_it_is_full_and_not_later()
    {
        for (int items = 0; items < 40; items++)
        {
            for (int members = 110; members < 140; members++)
            {
                string all = string.Join(',', Enumerable.Range(0, members).Select(i => $"\"\":{i}"));
                string text = $"[{string.Concat(Enumerable.Repeat("\"\",", items % 5))}{{{all}}}{string.Concat(Enumerable.Repeat(",0", items))}]";
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                JsonIndex index = new();
                Assert.True(index.TryRead(utf8, RawEventLimits.Default, out _));
                Assert.Equal(members, index.View(utf8).CountOf(index.View(utf8).ItemOf(0, items % 5)));
                Assert.Equal((items % 5) + 1 + items, index.View(utf8).CountOf(0));
            }
        }
    }

    [Fact]
    public void Quotes_fill_the_memory_for_them_to_the_last_place()
    {
        for (int strings = 0; strings < 1_200; strings++)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes($"[{string.Concat(Enumerable.Repeat("\"\\n\",", strings))}{new string('"', 200)}");
            JsonIndex index = new();
            Assert.False(index.TryRead(utf8, RawEventLimits.Default, out RawEventError error));
            Assert.Equal((strings * 5) + 3, error.BytePosition);
        }
    }

    [Fact]
    public void Memory_for_a_very_large_event_is_not_kept()
    {
        byte[] large = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("\"\"", 250_000))}]");
        JsonIndex index = JsonIndex.Rent();
        Assert.True(index.TryRead(large, RawEventLimits.Default, out _));
        Assert.InRange(index.KeptByteCount, 4_000_000, int.MaxValue);
        index.Return();
        Assert.InRange(index.KeptByteCount, 1, 1_100_000);
    }

    private static void Look()
    {
        JsonIndex index = JsonIndex.Rent();
        _ = index.TryRead(Event, RawEventLimits.Default, out _);
        JsonView view = index.View(Event);
        _ = view.TextOf(view.Find(view.Find(view.Root, "properties"u8), "total"u8));
        _ = view.TextEquals(view.Find(view.Root, "event"u8), "x"u8);
        Span<int> values = stackalloc int[3];
        view.FindAll(view.Root, Names, values);
        Span<byte> text = stackalloc byte[64];
        _ = view.CopyUnescaped(view.Find(view.Root, "event"u8), text);
        foreach ((int name, _) in view.MembersOf(view.Root))
        {
            _ = view.InnerTextOf(name);
        }

        index.Return();
    }
}
