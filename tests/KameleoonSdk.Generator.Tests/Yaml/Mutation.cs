using System.Text;

namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>A definition with a few random slips of the hand. The same number gives the same text.</summary>
internal static class Mutation
{
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\n\n", "\t", ":", ": ", "- ", "-", "#", " #", "\"", "'", "[", "]", "{", "}", ",", "|", ">", "|\n", "&a ", "*a",
        "!x ", "? ", "@", "`", "%", "---\n", "...",
        "\\", "\r", "\r\n", "a", "1", "\u00a0", "\u200b", "\uFEFF", "é", "\\x41", "<<: ", "|2-\n", ">+\n", "\n  ", "\n    ", "\0",
        "\ud83d", "\u2028",
    ];

    /// <summary>A part of a definition, mutated at up to three places.</summary>
    public static string OfPart(int number)
    {
        var random = new Random(number);
        var text = Definitions.All[random.Next(Definitions.All.Count)];
        var start = text.LastIndexOf('\n', random.Next(text.Length)) + 1;
        return Mutate(random, text.Substring(start, Math.Min(random.Next(20, 400), text.Length - start)), 3);
    }

    /// <summary>A whole definition, mutated at up to ten places.</summary>
    public static string OfWhole(int number)
    {
        var random = new Random(number);
        return Mutate(random, Definitions.All[random.Next(Definitions.All.Count)], 10);
    }

    private static string Mutate(Random random, string text, int most)
    {
        var mutated = new StringBuilder(text);
        for (var i = random.Next(1, most + 1); i > 0 && mutated.Length > 0; i--)
        {
            var at = random.Next(mutated.Length);
            switch (random.Next(3))
            {
                case 0:
                    mutated.Remove(at, Math.Min(random.Next(1, 4), mutated.Length - at));
                    break;
                case 1:
                    mutated.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    var length = Math.Min(random.Next(1, 30), mutated.Length - at);
                    mutated.Insert(random.Next(mutated.Length), mutated.ToString(at, length));
                    break;
            }
        }

        return mutated.ToString();
    }
}
