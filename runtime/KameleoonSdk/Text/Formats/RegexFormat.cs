namespace KameleoonSdk.Text;

/// <summary>
/// The format <c>regex</c>: what JavaScript compiles with <c>new RegExp(text)</c>, thus without the flag <c>u</c> and with the
/// leniency of browsers. <c>\Z</c> is refused, except at the very start.
/// </summary>
internal static class RegexFormat
{
    public static bool IsValid(string text) => !HasEndAnchorOfOthers(text) && new RegexChecker(text).IsValid();

    private static bool HasEndAnchorOfOthers(string text)
    {
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] == 'Z' && text[i - 1] == '\\' && text[i - 2] != '\\')
            {
                return true;
            }
        }

        return false;
    }
}
