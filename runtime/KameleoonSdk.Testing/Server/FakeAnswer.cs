using System.Globalization;
using System.Net;
using System.Text;

namespace KameleoonSdk.Testing;

/// <summary>What a <see cref="FakeKameleoonServer"/> does with one request.</summary>
public sealed class FakeAnswer
{
    private readonly string _name;
    private readonly Func<FakeConnection, Task<bool>> _play;

    private FakeAnswer(string name, Func<FakeConnection, Task<bool>> play)
    {
        _name = name;
        _play = play;
    }

    /// <summary>200 with an empty body.</summary>
    public static FakeAnswer Ok { get; } = Status(HttpStatusCode.OK);

    /// <summary>Breaks the connection off with a TCP reset, without a word.</summary>
    public static FakeAnswer Reset { get; } = new("reset", static connection => Task.FromResult(connection.Reset()));

    /// <summary>Takes the request and never answers.</summary>
    public static FakeAnswer Silence { get; } = new("silence", static async connection =>
    {
        await connection.WaitForCloseAsync().ConfigureAwait(false);
        return false;
    });

    /// <summary>Closes the connection in the middle of the answer's headers.</summary>
    public static FakeAnswer HalfHeaders { get; } = Bytes("HTTP/1.1 200 OK\r\nContent-Le", "half headers");

    /// <summary>Breaks off with a TCP reset in the middle of the answer's headers.</summary>
    public static FakeAnswer ResetInHeaders { get; } = new("reset in headers", static async connection =>
    {
        await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Le").ConfigureAwait(false);
        return connection.Reset();
    });

    /// <summary>Begins to answer 200, and breaks off with a TCP reset in the middle of the body.</summary>
    public static FakeAnswer ResetInBody { get; } = new("reset in body", static async connection =>
    {
        await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf").ConfigureAwait(false);
        return connection.Reset();
    });

    /// <summary>Answers with a status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">The body; none by default.</param>
    public static FakeAnswer Status(HttpStatusCode status, string body = "") => Status(status, body, []);

    /// <summary>Answers with a status and asks to wait so many seconds.</summary>
    /// <param name="status">The status, such as 429 or 503.</param>
    /// <param name="delay">The time to wait, in whole seconds.</param>
    public static FakeAnswer RetryAfter(HttpStatusCode status, TimeSpan delay) =>
        Status(status, "", ("Retry-After", ((long)delay.TotalSeconds).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Answers with a status and asks to wait until a date.</summary>
    /// <param name="status">The status, such as 429 or 503.</param>
    /// <param name="date">When to come again, in whole seconds.</param>
    public static FakeAnswer RetryAfter(HttpStatusCode status, DateTimeOffset date) =>
        Status(status, "", ("Retry-After", date.ToString("R", CultureInfo.InvariantCulture)));

    /// <summary>Answers with a redirect.</summary>
    /// <param name="location">Where to.</param>
    /// <param name="status">301, 302, 303, 307 or 308.</param>
    public static FakeAnswer Redirect(string location, HttpStatusCode status = HttpStatusCode.Found) =>
        Status(status, "", ("Location", location));

    /// <summary>Answers with a status and headers.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">The body.</param>
    /// <param name="headers">Headers besides <c>Content-Length</c>.</param>
    public static FakeAnswer Status(HttpStatusCode status, string body, params (string Name, string Value)[] headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {(int)status} {status}\r\n");
        foreach (var (name, value) in headers)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return new FakeAnswer($"{(int)status}", async connection =>
        {
            await connection.WriteAsync(bytes).ConfigureAwait(false);
            return true;
        });
    }

    /// <summary>Answers with these bytes, whatever they are, and closes the connection.</summary>
    /// <param name="text">The bytes, in Latin-1.</param>
    public static FakeAnswer Garbage(string text) => Bytes(text, "garbage");

    /// <summary>Answers with a status and a body of so many bytes, however long the other side reads.</summary>
    /// <param name="status">The status.</param>
    /// <param name="length">The length of the body.</param>
    public static FakeAnswer Huge(HttpStatusCode status, long length) => new($"{(int)status} with {length} bytes", async connection =>
    {
        await connection.WriteAsync($"HTTP/1.1 {(int)status} {status}\r\nContent-Length: {length}\r\n\r\n").ConfigureAwait(false);
        var part = new byte[64 * 1024];
        Array.Fill(part, (byte)'x');
        for (var left = length; left > 0; left -= part.Length)
        {
            await connection.WriteAsync(part.AsMemory(0, (int)Math.Min(left, part.Length))).ConfigureAwait(false);
        }

        return true;
    });

    /// <summary>Answers 200 with a byte of the headers at a time, and a pause after each.</summary>
    /// <param name="pause">The pause, by the server's clock.</param>
    public static FakeAnswer Drip(TimeSpan pause) => new("slow drip", async connection =>
    {
        foreach (var character in "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        {
            await connection.WriteAsync(character.ToString()).ConfigureAwait(false);
            await connection.DelayAsync(pause).ConfigureAwait(false);
        }

        return true;
    });

    /// <summary>The same after a pause.</summary>
    /// <param name="pause">The pause, by the server's clock.</param>
    public FakeAnswer After(TimeSpan pause) => new($"{_name} after {pause}", async connection =>
    {
        await connection.DelayAsync(pause).ConfigureAwait(false);
        return await _play(connection).ConfigureAwait(false);
    });

    /// <summary>The same once a task of the test has completed.</summary>
    /// <param name="task">What to wait for.</param>
    public FakeAnswer After(Task task) => new($"{_name} on a signal", async connection =>
    {
        await connection.WaitForAsync(task).ConfigureAwait(false);
        return await _play(connection).ConfigureAwait(false);
    });

    /// <summary>What it does, in short.</summary>
    public override string ToString() => _name;

    /// <returns>Whether the connection can be used for another request.</returns>
    internal Task<bool> PlayAsync(FakeConnection connection) => _play(connection);

    private static FakeAnswer Bytes(string text, string name) => new(name, async connection =>
    {
        await connection.WriteAsync(text).ConfigureAwait(false);
        return false;
    });
}
