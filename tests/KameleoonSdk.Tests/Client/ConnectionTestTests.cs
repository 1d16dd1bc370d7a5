using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Tests.Client;

/// <summary>Testing the credentials, as the reference does.</summary>
public class ConnectionTestTests
{
    [Fact]
    public async Task The_members_of_the_api_key_are_the_escaped_query_of_a_get_with_no_other_header()
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.TestConnectionAsync();

        Assert.True(result.IsSuccess, result.Reason);
        Assert.Equal(HttpStatusCode.OK, result.StatusCode);
        Assert.Equal("GET", server.Request.Method);
        Assert.Equal(
            "/segmentio/getapikey?client_id=client-id-4711&client_secret=S3cr3t%2Fwith%2Bspecial%3D%26chars%20%C3%A9",
            server.Request.Target);
        Assert.Equal(["Host", "User-Agent"], server.Request.Headers.Keys.Order());
        TestSettings.AssertNoSecret(result.ToString());
    }

    [Theory]
    [InlineData("""{"s":"a b","n":1.50,"t":true,"f":false,"z":null}""", "s=a%20b&n=1.50&t=true&f=false&z=null")]
    [InlineData("""{"a":[1,"x",null,[true,null,2]],"o":{"k":1},"e":[]}""", "a=1%2Cx%2C%2Ctrue%2C%2C2&o=%5Bobject%20Object%5D&e=")]
    [InlineData("""{"a":1,"b":2,"a":3}""", "a=3&b=2")]
    [InlineData("""{"k&=#?":"v&=#?\n"}""", "k%26%3D%23%3F=v%26%3D%23%3F%0A")]
    [InlineData(""" {"😀":"ü"} """, "%F0%9F%98%80=%C3%BC")]
    [InlineData("{}", "")]
    public async Task Values_are_written_as_javascript_would(string json, string query)
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = Client(server.Address, TestSettings.Encode(json));

        Assert.True((await client.TestConnectionAsync()).IsSuccess);

        Assert.Equal("/segmentio/getapikey" + (query.Length == 0 ? "" : "?" + query), server.Request.Target.TrimEnd('?'));
    }

    [Theory]
    [InlineData("eyJhIjoiPz8/fn5-In0=")]
    [InlineData("eyJhIjoiPz8_fn5-In0")]
    [InlineData(" e y.J*h\tIjoiPz8/fn5+In0=trailing")]
    [InlineData("eyJhIjoiPz8/fn5+In0gA")]
    public async Task Base64_is_read_leniently(string apiKey)
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = Client(server.Address, apiKey);

        Assert.True((await client.TestConnectionAsync()).IsSuccess);

        Assert.Equal("/segmentio/getapikey?a=%3F%3F%3F~~~", server.Request.Target);
    }

    [Theory]
    [InlineData("S3cr3t-and-no-base64-of-json")]
    [InlineData("====")]
    [InlineData("IlMzY3IzdCI=")] // "S3cr3t"
    [InlineData("WyJTM2NyM3QiXQ==")] // ["S3cr3t"]
    [InlineData("bnVsbA==")] // null
    [InlineData("NDI=")] // 42
    [InlineData("eyJhIjoiUzNjcjN0")] // {"a":"S3cr3t
    [InlineData("eyJhIjoiUzNjcjN0XHVkODNkIn0=")] // {"a":"S3cr3t\ud83d"}
    public async Task An_api_key_that_is_not_kameleoons_fails_without_a_request(string apiKey)
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = Client(server.Address, apiKey);

        var result = await client.TestConnectionAsync();

        Assert.False(result.IsSuccess);
        Assert.Null(result.StatusCode);
        Assert.Contains("API key", result.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(apiKey, result.ToString(), StringComparison.Ordinal);
        TestSettings.AssertNoSecret(result.ToString());
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("abcdefghi")]
    [InlineData("abcdefghijk")]
    public async Task A_sitecode_that_has_not_10_characters_fails_without_a_request(string sitecode)
    {
        await using var server = await RecordingServer.StartAsync();
        var settings = TestSettings.Valid with { Sitecode = sitecode };
        using var client = new KameleoonClient(settings, TestSettings.At(server.Address));

        var result = await client.TestConnectionAsync();

        Assert.False(result.IsSuccess);
        Assert.Contains("sitecode", result.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task An_answer_that_is_not_2xx_fails_without_quoting_the_query(int status)
    {
        await using var server = await RecordingServer.StartAsync(context =>
        {
            context.Response.Headers.Location = context.Request.Path + context.Request.QueryString.Value;
            return RecordingServer.AnswerAsync(context, (HttpStatusCode)status, "no: " + context.Request.QueryString);
        });
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.TestConnectionAsync();

        Assert.Single(server.Requests);
        Assert.False(result.IsSuccess);
        Assert.Equal(status, (int?)result.StatusCode);
        TestSettings.AssertNoSecret(result.ToString());
    }

    [Fact]
    public async Task A_server_that_never_answers_fails_after_the_timeout()
    {
        var time = new FakeTimeProvider();
        await using var server = ScriptedServer.Silent();
        using var client = new KameleoonClient(
            TestSettings.Valid, new KameleoonClientOptions { BaseAddress = server.Address, TimeProvider = time });

        var testing = client.TestConnectionAsync();
        await server.Requested;
        time.Advance(TimeSpan.FromSeconds(10));
        var result = await testing;

        Assert.False(result.IsSuccess);
        Assert.Contains("within 10 s", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_meanwhile_the_exception_carries_the_callers_token()
    {
        await using var server = ScriptedServer.Silent();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));
        using var cancellation = new CancellationTokenSource();

        var testing = client.TestConnectionAsync(cancellation.Token);
        await server.Requested;
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => testing);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        TestSettings.AssertNoSecret(exception.ToString());
    }

    [Fact]
    public async Task A_given_http_client_is_used_for_the_test_too()
    {
        await using var server = await RecordingServer.StartAsync();
        using var httpClient = new HttpClient();
        using var client = new KameleoonClient(TestSettings.Valid, httpClient, TestSettings.At(server.Address));

        Assert.True((await client.TestConnectionAsync()).IsSuccess);

        Assert.StartsWith("/segmentio/getapikey?client_id=", server.Request.Target, StringComparison.Ordinal);
    }

    private static KameleoonClient Client(Uri address, string apiKey) =>
        new(new KameleoonSettings { ApiKey = apiKey, Sitecode = TestSettings.Sitecode }, TestSettings.At(address));
}
