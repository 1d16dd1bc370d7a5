using System.Globalization;
using System.Text;

namespace KameleoonSdk.Generator.Emission;

/// <summary>The names of generated files: short, and of characters that every file system takes.</summary>
internal static class HintNames
{
    private const int Longest = 120;

    public static string For(string fullName)
    {
        var name = fullName.Replace("@", "");
        return (name.Length <= Longest ? name : name.Substring(0, Longest) + "-" + Hash(name)) + ".g.cs";
    }

    /// <summary>FNV-1a, since <c>string.GetHashCode</c> differs from run to run.</summary>
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ b) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
