using System.Text;
using System.Text.RegularExpressions;
using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>Real definitions with some words, lines and characters changed. The same number gives the same text.</summary>
internal static partial class MutatedDefinition
{
    private const string Event = """
        event: Order Completed
        description: A customer paid for an order
        extends: logEvent
        set: { event: order_completed, type: track }
        properties:
          orderId: { label: Order ID, type: string, required: true, maxLength: 20 }
          revenue: { label: Revenue, type: number, required: { field: currency, exists: true } }
          currency: { label: Currency, type: string, choices: [EUR, USD], default: EUR }
          items: { label: Items, type: object, multiple: true, properties: { id: { label: ID, type: string, required: true } } }
        """;

    private static readonly string[] Originals =
    [
        .. Directory.GetFiles(Path.Combine(TestPaths.Definitions, "kameleoon"), "*.yaml").Order(StringComparer.Ordinal).Select(Read),
        .. Directory.GetFiles(TestPaths.Samples, "*.yaml", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "definitions").Order(StringComparer.Ordinal).Select(Read),
        Event,
        Event,
        Samples.EveryType,
        Samples.EveryKey,
        Samples.EveryKey,
    ];

    /// <summary>Words of the definition language, names that C# keeps for itself, and texts that need escaping.</summary>
    private static readonly string[] Words =
    [
        .. Originals.SelectMany(text => Word().Matches(text).Select(match => match.Value)).Distinct(),
        "class", "event", "record", "Equals", "Create", "Builder", "Fields", "_", "1", "0x1F", "~", "null", "true", "''", "\"\\n\"", "\"\\u2028\"", "\"\\\"\"", "'*/'", "\"</c>\"", "&a", "*a", "!t", "|", ">-",
        "{}", "[]", "[a, b]", "{a: b}", "{{settings.apiKey}}", "{{settings.x}}", "$now", "$uuid", "datetime", "multiple", "choices", "into", "é", "日本", "😀",
    ];

    private static readonly string[] Pieces = [" ", "  ", "\n", "\t", ":", ": ", "- ", "#", "\"", "'", "[", "]", "{", "}", ",", "\\", "\r\n", "\u00a0", "\u200b", "\0", "\ud83d", "---\n", "<<: "];

    public static string Create(int number)
    {
        var random = new Random(number);
        var text = Originals[random.Next(Originals.Length)];
        for (var i = random.Next(1, 6); i > 0 && text.Length > 0; i--)
        {
            text = random.Next(6) switch
            {
                0 => ChangeCharacters(random, text),
                1 => ChangeLines(random, text),
                _ => ChangeWord(random, text),
            };
        }

        return text;
    }

    /// <summary>Without the namespace of this SDK's own types, which would hide those that generated code calls.</summary>
    private static string Read(string path) => File.ReadAllText(path).Replace("namespace: KameleoonSdk\n", "", StringComparison.Ordinal);

    private static string ChangeWord(Random random, string text)
    {
        var words = Word().Matches(text);
        if (words.Count == 0)
        {
            return text + Words[random.Next(Words.Length)];
        }

        var word = words[random.Next(words.Count)];
        return text[..word.Index] + Words[random.Next(Words.Length)] + text[(word.Index + word.Length)..];
    }

    private static string ChangeLines(Random random, string text)
    {
        var lines = text.Split('\n').ToList();
        var line = lines[random.Next(lines.Count)];
        switch (random.Next(3))
        {
            case 0:
                lines.Remove(line);
                break;
            case 1:
                lines.Insert(random.Next(lines.Count), line);
                break;
            default:
                lines[lines.IndexOf(line)] = new string(' ', random.Next(6)) + line.TrimStart();
                break;
        }

        return string.Join('\n', lines);
    }

    private static string ChangeCharacters(Random random, string text)
    {
        var at = random.Next(text.Length);
        var changed = new StringBuilder(text);
        return (random.Next(2) == 0
            ? changed.Remove(at, Math.Min(random.Next(1, 4), text.Length - at))
            : changed.Insert(at, Pieces[random.Next(Pieces.Length)])).ToString();
    }

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Word();
}
