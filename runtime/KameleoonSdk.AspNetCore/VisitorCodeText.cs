using System.Security.Cryptography;

namespace KameleoonSdk.AspNetCore;

/// <summary>The text of visitor codes.</summary>
internal static class VisitorCodeText
{
    private const int Longest = 100;
    private const string LegacyPrefix = "_js_";
    private const string NewCharacters = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int NewLength = 16;

    /// <param name="cookie">The value of the cookie, which the platform has decoded.</param>
    /// <returns>The code, or null if the value is none.</returns>
    public static string? Read(string? cookie)
    {
        var code = cookie ?? "";
        if (code.StartsWith(LegacyPrefix, StringComparison.Ordinal))
        {
            code = code[LegacyPrefix.Length..];
        }

        return !string.IsNullOrWhiteSpace(code) && code.Length <= Longest && !code.Any(char.IsControl) ? code : null;
    }

    /// <summary>A new code, as Kameleoon's script makes them: 16 small letters and digits.</summary>
    public static string New() => RandomNumberGenerator.GetString(NewCharacters, NewLength);
}
