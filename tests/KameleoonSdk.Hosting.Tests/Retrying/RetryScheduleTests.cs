using CsCheck;
using KameleoonSdk.Hosting.Tests.Support;

namespace KameleoonSdk.Hosting.Tests.Retrying;

/// <summary>When an event is sent again.</summary>
public class RetryScheduleTests
{
    private static readonly DateTimeOffset Accepted = new(2024, 5, 17, 9, 30, 0, TimeSpan.Zero);
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(9, 256)]
    [InlineData(10, 300)]
    [InlineData(1000, 300)]
    public void Delays_are_drawn_from_zero_to_a_limit_that_doubles_up_to_five_minutes(int attempts, int seconds)
    {
        foreach (var draw in new[] { 0, 0.5, 0.999 })
        {
            var next = Schedule(draw).Next(Accepted, attempts, null, Accepted);

            Assert.Equal(Accepted + (TimeSpan.FromSeconds(seconds) * draw), next);
        }
    }

    [Fact]
    public void What_the_server_asks_for_comes_before_the_jitter()
    {
        var next = Schedule(0.5).Next(Accepted, 1, TimeSpan.FromSeconds(20), Accepted);

        Assert.Equal(Accepted + TimeSpan.FromSeconds(20.5), next);
    }

    [Theory]
    [InlineData(3600 * 4)]
    [InlineData(3600 * 24 * 365)]
    public void The_last_attempt_can_still_be_answered_within_the_age_limit(int retryAfter)
    {
        var schedule = Schedule(0.5);

        var last = schedule.Next(Accepted, 1, TimeSpan.FromSeconds(retryAfter), Accepted);

        Assert.Equal(Accepted + TimeSpan.FromHours(4) - Timeout, last);
        Assert.Null(schedule.Next(Accepted, 2, null, last!.Value));
        Assert.False(schedule.IsExpired(Accepted, last.Value + Timeout));
        Assert.True(schedule.IsExpired(Accepted, last.Value + Timeout + TimeSpan.FromTicks(1)));
    }

    [Fact]
    public void No_attempt_is_ever_planned_outside_of_the_age_limit_or_in_the_past()
    {
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[1, 100_000], Gen.Int[-1, int.MaxValue], Gen.Double[0, 1]).Sample((age, attempts, asked, draw) =>
        {
            var now = Accepted + TimeSpan.FromSeconds(age);
            var next = Schedule(draw).Next(Accepted, attempts, asked < 0 ? null : TimeSpan.FromSeconds(asked), now);

            Assert.Equal(age >= (3600 * 4) - 10, next is null);
            Assert.True(next is null || (next >= now && next <= Accepted + TimeSpan.FromHours(4) - Timeout));
            Assert.True(next is null || asked < 0 || next >= now + TimeSpan.FromSeconds(asked) || next == Accepted + TimeSpan.FromHours(4) - Timeout);
        });
    }

    private static RetrySchedule Schedule(double draw) => new(new RetryOptions(), Timeout, new FixedRandom(draw));
}
