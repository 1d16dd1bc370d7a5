using System.Globalization;
using System.Text;
using CsCheck;
using KameleoonSdk.Destinations.Direct;
using KameleoonSdk.Text;

namespace KameleoonSdk.Tests.Destinations.Direct;

/// <summary>The quick look at a date has to be right whenever it says yes; when it says no, the general rule decides.</summary>
public sealed class UsualDateTimeTests
{
    private static readonly Gen<string> Usual = Gen.Select(Gen.DateTime, Gen.Int[-1, 9], (time, digits) =>
        time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + (digits < 0 ? "" : "." + new string('7', digits)) + "Z");

    [Fact]
    public void WhatItAcceptsIsADateTime() => Gen.Select(Usual, Gen.Int[0, 40], Gen.Char[' ', '~'], Gen.Int[0, 2]).Sample(
        (text, at, letter, kind) =>
        {
            string changed = kind switch
            {
                0 => text,
                1 when at < text.Length => text[..at] + letter + text[(at + 1)..],
                _ => text.Insert(Math.Min(at, text.Length), letter.ToString()),
            };
            Assert.True(!UsualDateTime.Is(Encoding.UTF8.GetBytes(changed)) || DateTimeFormat.IsValid(changed), changed);
        },
        iter: 50_000);

    [Fact]
    public void WhatProgramsWriteIsAccepted() => Usual.Where(text => !text.EndsWith(".Z", StringComparison.Ordinal) && !text.StartsWith("0000", StringComparison.Ordinal)).Sample(
        text => Assert.True(UsualDateTime.Is(Encoding.UTF8.GetBytes(text)), text));

    [Theory]
    [InlineData("2024-02-30T00:00:00Z")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("2024-13-01T00:00:00Z")]
    [InlineData("2024-00-01T00:00:00Z")]
    [InlineData("2024-01-00T00:00:00Z")]
    [InlineData("2024-01-01T24:00:00Z")]
    [InlineData("2024-01-01T00:60:00Z")]
    [InlineData("2024-01-01T00:00:60Z")]
    [InlineData("2024-01-01T00:00:00.Z")]
    [InlineData("2024-01-01t00:00:00Z")]
    [InlineData("2024-01-01T00:00:00")]
    [InlineData("")]
    public void TheRestIsLeftToTheGeneralRule(string text) => Assert.False(UsualDateTime.Is(Encoding.UTF8.GetBytes(text)));
}
