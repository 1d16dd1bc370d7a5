using CsCheck;

namespace KameleoonSdk.Hosting.Tests.Outbox;

/// <summary>The buffers of the events in memory.</summary>
public class BodyPoolTests
{
    [Fact]
    public void Nobody_gets_a_buffer_that_somebody_has_and_each_is_large_enough() =>
        Gen.Select(Gen.Int[1, 40_000], Gen.Bool).Array[1, 200].Sample(steps =>
        {
            var pool = new BodyPool();
            var rented = new List<(byte[] Buffer, int Length)>();
            foreach (var (length, isReturn) in steps)
            {
                if (isReturn && rented.Count > 0)
                {
                    var (buffer, rentedLength) = rented[length % rented.Count];
                    rented.RemoveAt(length % rented.Count);
                    pool.Return(buffer, rentedLength);
                    continue;
                }

                rented.Add((pool.Rent(length), length));
                Assert.True(rented[^1].Buffer.Length >= length);
            }

            Assert.Equal(rented.Count, rented.Select(one => one.Buffer).Distinct(ReferenceEqualityComparer.Instance).Count());
        });

    [Theory]
    [InlineData(1, 256)]
    [InlineData(256, 1)]
    [InlineData(257, 512)]
    [InlineData(1000, 1024)]
    [InlineData(16 * 1024, 8 * 1024 + 1)]
    public void A_buffer_that_came_back_is_used_for_the_next_body_of_about_its_size(int first, int next)
    {
        var pool = new BodyPool();
        var buffer = pool.Rent(first);
        pool.Return(buffer, first);

        Assert.Same(buffer, pool.Rent(next));
        Assert.NotSame(buffer, pool.Rent(next));
    }

    [Fact]
    public void Large_bodies_are_not_kept()
    {
        var pool = new BodyPool();
        var buffer = pool.Rent((16 * 1024) + 1);
        pool.Return(buffer, (16 * 1024) + 1);

        Assert.NotSame(buffer, pool.Rent((16 * 1024) + 1));
    }
}
