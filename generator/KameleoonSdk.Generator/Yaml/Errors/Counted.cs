namespace KameleoonSdk.Generator.Yaml;

/// <summary>Numbers with their noun, for messages.</summary>
internal static class Counted
{
    /// <summary><c>1 space</c>, <c>4 spaces</c></summary>
    public static string Spaces(int count) => count == 1 ? "1 space" : $"{count} spaces";
}
