using System.Text;

namespace KameleoonSdk.Benchmarks.Corpus;

/// <summary>Text as people and programs write it: mostly ASCII, some in other scripts, some with characters that JSON must escape.</summary>
internal sealed class SampleText(Random random)
{
    private static readonly string[] Words =
        ["classic", "linen", "shirt", "garden", "chair", "of", "oak", "blue", "running", "shoes", "for", "winter", "set", "with", "lamp", "and", "XL", "2024"];

    private static readonly string[] OtherWords =
        ["café", "Größe", "château", "świeży", "ελιά", "зима", "注文", "ノート", "가방", "🎁", "naïve", "año"];

    private static readonly string[] Escapes = ["\"", "\\", "\n", "\t"];

    /// <summary>One to eight words; of 16 texts about two have a word that is not ASCII, and one has an escape.</summary>
    public string Phrase()
    {
        StringBuilder text = new();
        int count = random.Next(1, 9);
        int kind = random.Next(16);
        int special = random.Next(count);
        for (int i = 0; i < count; i++)
        {
            string word = i == special && kind < 2 ? Pick(OtherWords) : Pick(Words);
            _ = text.Append(i == 0 ? "" : " ").Append(word).Append(i == special && kind == 2 ? Pick(Escapes) : "");
        }

        return text.ToString();
    }

    public string Identifier(int length) => random.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", length);

    public string Guid()
    {
        byte[] bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }

    public string Pick(string[] values) => values[random.Next(values.Length)];
}
