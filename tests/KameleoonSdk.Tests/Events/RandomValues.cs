using System.Text.Json.Nodes;

namespace KameleoonSdk.Tests.Events;

/// <summary>Random values of an event. The same number gives the same values.</summary>
internal sealed class RandomValues(int seed)
{
    private const string Alphabet = "aZ09 _-./<>&'\"\\\b\f\n\r\t\u0000\u001f\u007f\u0085\u00e9\u2028\ufeff日ßİ";

    private static readonly string[] Timestamps =
        ["2024-05-17T09:30:00.000Z", "2024-02-29t23:59:60z", "2024-05-17 09:30:00", "2024-05-17T09:30:00.1234567+02:00", "0000-01-01T00:00:00", "2024-05-17T09:30:00.5-0930"];

    private readonly Random _random = new(seed);

    /// <summary>Values for the required fields and the chosen optional ones; the others are null or empty.</summary>
    /// <param name="chosen">Names of fields, and of the visitor code.</param>
    public EventValues Create(IReadOnlySet<string> chosen) => new()
    {
        AnonymousId = Optional(chosen.Contains("anonymousId")),
        UserId = Optional(chosen.Contains("userId")),
        Event = Optional(chosen.Contains("event")),
        Name = Optional(chosen.Contains("name")),
        GroupId = Text(),
        Type = Text(),
        MessageId = Optional(chosen.Contains("messageId")),
        Timestamp = Timestamps[_random.Next(Timestamps.Length)],
        VisitorCode = Optional(chosen.Contains(EventValues.VisitorCodeName)),
        Properties = chosen.Contains("properties") ? Properties() : null,
        Context = chosen.Contains("context") ? Object(0) : null,
    };

    private string? Optional(bool isPresent) => isPresent ? Text() : _random.Next(2) == 0 ? null : "";

    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(1, 30)).Select(_ => _random.Next(20) == 0 ? "😀" : Alphabet[_random.Next(Alphabet.Length)].ToString()));

    private JsonObject Properties()
    {
        var properties = Object(0);
        if (_random.Next(3) == 0)
        {
            properties[EventValues.VisitorCodeName] = Value(2);
        }

        return properties;
    }

    private JsonObject Object(int depth)
    {
        var value = new JsonObject();
        for (var i = _random.Next(6); i > 0; i--)
        {
            value[Text()] = Value(depth + 1);
        }

        return value;
    }

    private JsonNode? Value(int depth) => _random.Next(depth > 3 ? 7 : 9) switch
    {
        0 => null,
        1 => _random.Next(2) == 0,
        2 => _random.NextInt64(),
        3 => _random.Next(-1000, 1000),
        4 => (_random.NextDouble() - 0.5) * Math.Pow(10, _random.Next(-12, 25)),
        5 => _random.Next(10000) / 100m,
        6 => Text(),
        7 => Object(depth),
        _ => new JsonArray([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth + 1))]),
    };
}
