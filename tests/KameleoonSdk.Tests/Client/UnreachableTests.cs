using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Tests.Client;

/// <summary>Networks and servers that fail: none of it makes sending throw.</summary>
public class UnreachableTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_refused_connection_is_unreachable()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        var address = new Uri($"http://{socket.LocalEndpoint}");
        socket.Stop();
        using var client = Client(address);

        var result = await client.SendAsync(new TestEvent { HasWarning = true });

        AssertUnreachable(result, "refused");
        Assert.Equal([TestEvent.Unattributed], result.Warnings);
        Assert.Contains(address.Authority, result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_unreachable()
    {
        using var client = Client(new Uri("https://kameleoon.invalid"));

        AssertUnreachable(await client.SendAsync(new TestEvent()), "kameleoon.invalid");
    }

    [Fact]
    public async Task A_reset_before_the_answer_is_unreachable()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.ReadRequestAsync();
            connection.Reset();
        });
        using var client = Client(server.Address);

        AssertUnreachable(await client.SendAsync(new TestEvent()), "connection");
    }

    [Theory]
    [InlineData("", "closed the connection")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-", "closed the connection")]
    [InlineData("220 smtp.example.com ready\r\n", "not HTTP")]
    [InlineData("<html>not http</html>\r\n", "not HTTP")]
    [InlineData("HTTP/1.1 abc\r\n\r\n", "not HTTP")]
    public async Task An_answer_that_is_none_is_unreachable(string answer, string reason)
    {
        await using var server = ScriptedServer.Answering(answer);
        using var client = Client(server.Address);

        AssertUnreachable(await client.SendAsync(new TestEvent()), reason);
    }

    [Fact]
    public async Task Endless_headers_are_unreachable()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\n");
            while (true)
            {
                await connection.WriteAsync("x-filler: " + new string('x', 1000) + "\r\n");
            }
        });
        using var client = Client(server.Address);

        AssertUnreachable(await client.SendAsync(new TestEvent()), "headers that are too long");
    }

    [Fact]
    public async Task A_server_that_speaks_no_tls_is_unreachable()
    {
        await using var server = new ScriptedServer(connection => connection.WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"));
        using var client = Client(new UriBuilder(server.Address) { Scheme = "https" }.Uri);

        AssertUnreachable(await client.SendAsync(new TestEvent()), "TLS");
    }

    [Fact]
    public async Task A_server_that_never_answers_is_unreachable_after_10_seconds()
    {
        await using var server = ScriptedServer.Silent();
        using var client = Client(server.Address);

        var sending = client.SendAsync(new TestEvent());
        await server.Requested;
        _time.Advance(TimeSpan.FromSeconds(9.999));
        Assert.False(sending.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        AssertUnreachable(await sending, "did not answer within 10 s");
    }

    [Fact]
    public async Task The_timeout_is_an_option()
    {
        await using var server = ScriptedServer.Silent();
        var options = new KameleoonClientOptions
        {
            BaseAddress = server.Address,
            TimeProvider = _time,
            Timeout = TimeSpan.FromSeconds(2.5),
        };
        using var client = new KameleoonClient(TestSettings.Valid, options);

        var sending = client.SendAsync(new TestEvent());
        _time.Advance(TimeSpan.FromSeconds(2.5));

        AssertUnreachable(await sending, "did not answer within 2.5 s");
    }

    [Fact]
    public async Task A_body_of_100_mb_is_not_waited_for()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n");
            for (var i = 0; i < 100; i++)
            {
                await connection.WriteAsync(new byte[1024 * 1024]);
            }
        });
        using var client = Client(server.Address);

        Assert.True((await client.SendAsync(new TestEvent())).IsDelivered);
    }

    [Fact]
    public async Task A_body_that_never_comes_does_not_hold_up_a_delivered_event()
    {
        await using var server = ScriptedServer.Dripping("HTTP/1.1 202 Accepted\r\nContent-Length: 1000\r\n\r\n");
        using var client = Client(server.Address);

        Assert.True((await client.SendAsync(new TestEvent())).IsDelivered);
    }

    [Fact]
    public async Task An_error_page_of_100_mb_is_read_only_in_part()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 500 Oops\r\nContent-Length: 104857600\r\n\r\n");
            for (var i = 0; i < 100; i++)
            {
                await connection.WriteAsync(new string('x', 1024 * 1024));
            }
        });
        using var client = Client(server.Address);

        var result = await client.SendAsync(new TestEvent());

        Assert.Equal(HttpStatusCode.InternalServerError, result.StatusCode);
        Assert.EndsWith(" " + new string('x', 1024), result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_page_that_drips_is_read_until_the_time_is_up()
    {
        await using var server = ScriptedServer.Dripping("HTTP/1.1 503 Busy\r\nContent-Length: 1000\r\n\r\nplease w");
        using var headers = new HeadersHandler();
        using var httpClient = new HttpClient(headers);
        var options = new KameleoonClientOptions { BaseAddress = server.Address, TimeProvider = _time };
        using var client = new KameleoonClient(TestSettings.Valid, httpClient, options);

        var sending = client.SendAsync(new TestEvent());
        await headers.Came;
        _time.Advance(TimeSpan.FromSeconds(10));
        var result = await sending;

        Assert.Equal(SendOutcome.Rejected, result.Outcome);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, result.StatusCode);
        Assert.True(result.IsRetryable);
    }

    [Fact]
    public async Task An_error_page_that_breaks_off_keeps_its_status()
    {
        await using var server = ScriptedServer.Answering("HTTP/1.1 403 No\r\nContent-Length: 1000\r\n\r\npartial");
        using var client = Client(server.Address);

        var result = await client.SendAsync(new TestEvent());

        Assert.Equal(HttpStatusCode.Forbidden, result.StatusCode);
        Assert.EndsWith("It says: partial", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_the_server_closed_meanwhile_is_replaced()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
        using var client = Client(server.Address);

        for (var i = 0; i < 5; i++)
        {
            var result = await client.SendAsync(new TestEvent());
            Assert.True(result.IsDelivered || result.IsRetryable, result.ToString());
        }
    }

    private static void AssertUnreachable(SendResult result, string reason)
    {
        Assert.Equal(SendOutcome.Unreachable, result.Outcome);
        Assert.Null(result.StatusCode);
        Assert.True(result.IsRetryable);
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
        TestSettings.AssertNoSecret(result.ToString());
        Assert.Null(Assert.Throws<KameleoonException>(() => result.EnsureDelivered()).InnerException);
    }

    private KameleoonClient Client(Uri address) =>
        new(TestSettings.Valid, new KameleoonClientOptions { BaseAddress = address, TimeProvider = _time });
}
