using CsCheck;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KameleoonSdk.AspNetCore.Tests;

/// <summary>The visitor code of requests to a real server.</summary>
public class VisitorCodeTests
{
    [Theory]
    [InlineData("kameleoonVisitorCode=abc123def456ghi7", "abc123def456ghi7")]
    [InlineData("other=1; kameleoonVisitorCode=abc; last=2", "abc")]
    [InlineData("kameleoonVisitorCode=_js_abc", "abc")]
    [InlineData("kameleoonVisitorCode=_js_", null)]
    [InlineData("kameleoonVisitorCode=", null)]
    [InlineData("kameleoonVisitorCode=%20%C2%A0", null)]
    [InlineData("kameleoonVisitorCode=_js_%20", null)]
    [InlineData("kameleoonVisitorCode=a%20b%C3%A9%25", "a bé%")]
    [InlineData("kameleoonVisitorCode=%2541", "%41")]
    [InlineData("kameleoonVisitorCode=%5Fjs%5Fabc", "abc")]
    [InlineData("kameleoonVisitorCode=a%0Ab", null)]
    [InlineData("kameleoonVisitorCode=a%7Fb", null)]
    [InlineData("other=1", null)]
    [InlineData(null, null)]
    public async Task It_is_read_from_the_cookie_and_no_cookie_is_written(string? cookie, string? expected)
    {
        var (code, setCookie) = await AskAsync(visitor => visitor.Get(), cookie);

        Assert.Equal(expected ?? "(null)", code);
        Assert.Null(setCookie);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task It_has_at_most_100_characters(int length, bool isLegal)
    {
        var value = new string('x', length);

        var (code, _) = await AskAsync(visitor => visitor.Get(), $"kameleoonVisitorCode=_js_{value}");

        Assert.Equal(isLegal ? value : "(null)", code);
    }

    [Fact]
    public async Task A_new_one_is_made_and_written_only_when_asked_for()
    {
        var (code, setCookie) = await AskAsync(visitor => visitor.GetOrCreate("example.com") + visitor.Get(), cookie: null);

        Assert.Matches("^([a-z0-9]{16})\\1$", code);
        Assert.Contains($"kameleoonVisitorCode={code[..16]}; max-age=31536000; domain=example.com; path=/; samesite=lax", setCookie, StringComparison.Ordinal);
        Assert.DoesNotContain("httponly", setCookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_there_stays()
    {
        var (code, setCookie) = await AskAsync(visitor => visitor.GetOrCreate(), "kameleoonVisitorCode=abc");

        Assert.Equal("abc", code);
        Assert.Null(setCookie);
    }

    [Fact]
    public void Without_a_request_there_is_none()
    {
        using var services = new ServiceCollection().AddKameleoonVisitorCode().BuildServiceProvider();
        var visitor = services.GetRequiredService<IKameleoonVisitorCode>();

        Assert.Null(visitor.Get());
        Assert.Throws<InvalidOperationException>(() => visitor.GetOrCreate());
    }

    [Fact]
    public void No_cookie_makes_it_throw_or_gives_an_illegal_code()
    {
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["js_ab\u0001é"], 0, 200]).Sample(cookie =>
        {
            var code = VisitorCodeText.Read(cookie);
            Assert.True(code is null || (code.Length is > 0 and <= 100 && !code.Any(char.IsControl)));
        });
    }

    private static async Task<(string Code, string? SetCookie)> AskAsync(Func<IKameleoonVisitorCode, string?> ask, string? cookie)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddKameleoonVisitorCode();
        await using var application = builder.Build();
        application.Run(context => context.Response.WriteAsync(
            ask(context.RequestServices.GetRequiredService<IKameleoonVisitorCode>()) ?? "(null)"));
        await application.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, application.Urls.First());
        if (cookie is not null)
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookie);
        }

        using var response = await client.SendAsync(request);
        return (await response.Content.ReadAsStringAsync(), response.Headers.TryGetValues("Set-Cookie", out var values) ? values.Single() : null);
    }
}
