using System.Globalization;
using CsCheck;
using KameleoonSdk.Tests.Json;

namespace KameleoonSdk.Tests.Values;

public class IsoDateTimeTests
{
    [Theory]
    [InlineData("2024-03-01 12:34:56", true)]
    [InlineData("2024-03-01T12:34:56", true)]
    [InlineData("2024-03-01T12:34:56+0100", true)]
    [InlineData("2024-03-01T12:34:56+01", true)]
    [InlineData("2024-03-01T12:34:56-00:00", true)]
    [InlineData("2024-03-01T12:34:56+99:99", true)]
    [InlineData("2024-03-01T12:34:56+1:00", false)]
    [InlineData("2024-03-01T12:34:56 Z", false)]
    [InlineData("2024-03-01T22:59:60Z", false)]
    [InlineData("2024-03-01T23:58:60Z", false)]
    [InlineData("2023-02-29T00:00:00Z", false)]
    [InlineData("1900-02-29T00:00:00Z", false)]
    [InlineData("2024-02-30T00:00:00Z", false)]
    [InlineData("2024-04-31T00:00:00Z", false)]
    [InlineData("2024-13-01T00:00:00Z", false)]
    [InlineData("0000-01-01T00:00:00Z", true)]
    [InlineData("10000-01-01T00:00:00Z", false)]
    [InlineData("+012024-03-01T00:00:00Z", false)]
    [InlineData("2024-061T00:00:00Z", false)]
    [InlineData("1709296496", false)]
    [InlineData("2024-03-01  12:34:56Z", false)]
    [InlineData("2024-03-01TT12:34:56Z", false)]
    [InlineData("2024-03-01T12:34:56ZT", false)]
    [InlineData("2024-03-01T12:34:56.\uff11Z", false)]
    [InlineData("2024-03-01T12:34:56.789+05:30", true)]
    public void Validity_is_as_recorded_from_the_reference(string text, bool valid) => Assert.Equal(valid, new IsoDateTime(text).IsValid);

    [Theory]
    [InlineData("2024-03-01T23:59:60Z", true)]
    [InlineData("2024-03-01t23:59:60.5z", true)]
    [InlineData("2024-03-01T23:59:61Z", false)]
    [InlineData("2024-03-01T24:00:00Z", false)]
    [InlineData("2024-03-01T12:60:00Z", false)]
    [InlineData("2024-02-29T00:00:00", true)]
    [InlineData("2000-02-29T00:00:00", true)]
    [InlineData("0000-02-29T00:00:00Z", true)]
    [InlineData("2100-02-29T00:00:00Z", false)]
    [InlineData("2024-04-30T00:00:00Z", true)]
    [InlineData("2024-00-01T00:00:00Z", false)]
    [InlineData("2024-01-00T00:00:00Z", false)]
    [InlineData("2024-03-01", false)]
    [InlineData("2024-03-01T", false)]
    [InlineData("2024-03-01T12:34", false)]
    [InlineData("2024-03-01T12:34:56.", false)]
    [InlineData("2024-03-01T12:34:56.Z", false)]
    [InlineData("2024-03-01T12:34:56.123456789012345678901234567890", true)]
    [InlineData("2024-03-01T12:34:56+", false)]
    [InlineData("2024-03-01T12:34:56+1", false)]
    [InlineData("2024-03-01T12:34:56+123", false)]
    [InlineData("2024-03-01T12:34:56+12:3", false)]
    [InlineData("2024-03-01T12:34:56+12:345", false)]
    [InlineData("2024-03-01T12:34:56-9999", true)]
    [InlineData("2024-03-01\u000912:34:56", true)]
    [InlineData("2024-03-01\u000a12:34:56", true)]
    [InlineData("2024-03-01\u000b12:34:56", true)]
    [InlineData("2024-03-01\u000c12:34:56", true)]
    [InlineData("2024-03-01\u000d12:34:56", true)]
    [InlineData("2024-03-01\u00a012:34:56", true)]
    [InlineData("2024-03-01\ufeff12:34:56", true)]
    [InlineData("2024-03-01\u168012:34:56", true)]
    [InlineData("2024-03-01\u200312:34:56", true)]
    [InlineData("2024-03-01\u202f12:34:56", true)]
    [InlineData("2024-03-01\u205f12:34:56", true)]
    [InlineData("2024-03-01\u300012:34:56", true)]
    [InlineData("2024-03-01\u202812:34:56", true)]
    [InlineData("2024-03-01\u202912:34:56", true)]
    [InlineData("2024-03-01\u008512:34:56", false)]
    [InlineData("2024-03-01\u180e12:34:56", false)]
    [InlineData("2024-03-01\u001c12:34:56", false)]
    [InlineData("2024-03-01\u200b12:34:56", false)]
    [InlineData("2024-03-01x12:34:56", false)]
    [InlineData(" 2024-03-01T12:34:56", false)]
    [InlineData("2024-03-01T12:34:56 ", false)]
    [InlineData("2024-03-01T12:34:56\u000a", false)]
    [InlineData("\u0662024-03-01T12:34:56Z", false)]
    [InlineData("yesterday", false)]
    [InlineData("2024-03-01T12:34:56K", false)]
    public void Validity_follows_the_rule_of_the_reference(string text, bool valid) => Assert.Equal(valid, new IsoDateTime(text).IsValid);

    [Fact]
    public void Text_is_kept_exactly() => Gen.OneOf(
            Gen.String,
            Gen.Select(Gen.DateTime, Gen.Int[-900, 900]).Select((time, minutes) => time.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture)
                + (minutes == 0 ? "Z" : $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}")),
            Gen.DateTime.Select(time => time.ToString("O", CultureInfo.InvariantCulture)),
            Gen.DateTimeOffset.Select(time => time.ToString("O", CultureInfo.InvariantCulture)))
        .Sample(text => new IsoDateTime(text).ToString() == text, iter: 10_000);

    [Fact]
    public void Any_time_is_written_as_valid_text_that_gives_it_back()
    {
        Gen.DateTimeOffset.Sample(
            time =>
            {
                IsoDateTime value = time;
                string text = value.ToString();
                Assert.Equal(value, new IsoDateTime(text));
                Assert.Equal(value.GetHashCode(), new IsoDateTime(text).GetHashCode());
                Assert.True(value.IsValid && KameleoonSdk.Text.DateTimeFormat.IsValid(text));
                Assert.True(value.TryGetDateTimeOffset(out DateTimeOffset back));
                Assert.Equal((time.Ticks, time.Offset), (back.Ticks, back.Offset));
                Assert.Equal($"\"{text}\"", Written.Value(value));
            },
            iter: 10_000);
        Gen.DateTime.Sample(time => new IsoDateTime(DateTime.SpecifyKind(time, DateTimeKind.Utc)) == new DateTimeOffset(time.Ticks, TimeSpan.Zero), iter: 1_000);
    }

    [Fact]
    public void Times_have_the_documented_form()
    {
        DateTime time = new(2024, 3, 1, 2, 4, 5, 6, DateTimeKind.Utc);
        Assert.Equal("2024-03-01T02:04:05.006Z", new IsoDateTime(time).ToString());
        Assert.Equal("2024-03-01T02:04:05.0060001Z", new IsoDateTime(time.AddTicks(1)).ToString());
        Assert.Equal("2024-03-01T02:04:05.006", new IsoDateTime(DateTime.SpecifyKind(time, DateTimeKind.Unspecified)).ToString());
        Assert.Equal("2024-03-01T02:04:05.006-03:30", new IsoDateTime(new DateTimeOffset(time.Ticks, TimeSpan.FromHours(-3.5))).ToString());
        Assert.Equal("0001-01-01T00:00:00.000Z", new IsoDateTime(DateTimeOffset.MinValue).ToString());
        Assert.Equal("9999-12-31T23:59:59.9999999Z", new IsoDateTime(DateTimeOffset.MaxValue).ToString());
        IsoDateTime local = new(DateTime.SpecifyKind(time, DateTimeKind.Local));
        Assert.True(local.TryGetDateTimeOffset(out DateTimeOffset back) && back.UtcDateTime == DateTime.SpecifyKind(time, DateTimeKind.Local).ToUniversalTime());
    }

    [Fact]
    public void Nothing_is_missing()
    {
        Assert.All([default, new IsoDateTime(null), new IsoDateTime("")], value =>
        {
            Assert.True(value.IsMissing);
            Assert.False(value.IsValid);
            Assert.Equal("", value.ToString());
            Assert.False(value.TryGetDateTimeOffset(out _));
            Assert.Equal(default, value);
        });
        Assert.False(new IsoDateTime(" ").IsMissing);
        Assert.False(new IsoDateTime(default(DateTime)).IsMissing);
    }

    [Theory]
    [InlineData("2024-03-01 12:34:56", "2024-03-01T12:34:56+00:00")]
    [InlineData("2024-03-01T12:34:56.5+0130", "2024-03-01T12:34:56.5+01:30")]
    [InlineData("2024-03-01T12:34:56-02", "2024-03-01T12:34:56-02:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00+00:00")]
    [InlineData("2024-03-01T12:34:56.123456789z", "2024-03-01T12:34:56.1234567+00:00")]
    [InlineData("0000-01-01T00:00:00Z", null)]
    [InlineData("2024-03-01T12:34:56+99:99", null)]
    [InlineData("9999-12-31T23:59:60Z", null)]
    [InlineData("0001-01-01T00:00:00+01:00", null)]
    [InlineData("yesterday", null)]
    public void Valid_text_is_read_as_far_as_dotnet_can_hold_it(string text, string? expected)
    {
        bool read = new IsoDateTime(text).TryGetDateTimeOffset(out DateTimeOffset value);
        Assert.Equal(expected is not null, read);
        Assert.Equal(expected is null ? default : DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("2024-03-01T12:34:56.789Z")]
    [InlineData("2024-03-01 12:34é")]
    [InlineData("")]
    public void Formatting_fits_exactly_or_not_at_all(string text)
    {
        IsoDateTime value = text;
        char[] chars = new char[text.Length];
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        byte[] utf8 = new byte[bytes.Length];
        Assert.True(value.TryFormat(chars, out int written, default, null));
        Assert.True(value.TryFormat(utf8, out int length, default, null));
        Assert.Equal((text, text.Length, bytes.Length), (new string(chars), written, length));
        Assert.Equal(bytes, utf8);
        Assert.Equal(text, $"{value}");
        if (text.Length > 0)
        {
            Assert.False(value.TryFormat(chars.AsSpan(1), out _, default, null));
            Assert.False(value.TryFormat(utf8.AsSpan(1), out _, default, null));
        }
    }
}
