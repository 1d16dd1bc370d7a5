using System.Text;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>Random files: bytes of any value, or characters that mean something to YAML. The same number gives the same text.</summary>
internal static class RandomBytes
{
    private const string Significant = "abT1 \n\t:-#'\"[]{},|>&*!?@`%\\~.=<+\r\u00e9\u2028\ud83d\0";

    public static string Create(int number)
    {
        var random = new Random(number);
        var bytes = new byte[random.Next(random.Next(4) == 0 ? 2000 : 100)];
        random.NextBytes(bytes);
        var start = random.Next(3) switch { 0 => "action: a\nfields:\n  ", 1 => "slug: a\nname: ", _ => "" };
        return start + (random.Next(2) == 0
            ? Encoding.UTF8.GetString(bytes)
            : string.Concat(bytes.Select(b => Significant[b % Significant.Length])));
    }
}
