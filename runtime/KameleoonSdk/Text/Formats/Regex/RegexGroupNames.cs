namespace KameleoonSdk.Text;

/// <summary>
/// The named groups of a regular expression, found before it is checked: a single one changes what <c>\k</c> means everywhere.
/// </summary>
internal static class RegexGroupNames
{
    /// <summary>The names, or null where there is no named group. Names that are not valid are left out.</summary>
    public static HashSet<string>? Find(string pattern)
    {
        HashSet<string>? names = null;
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass && IsNamedGroup(pattern, i):
                    names ??= new HashSet<string>(StringComparer.Ordinal);
                    var position = i + 3;
                    if (RegexGroupName.TryRead(pattern, ref position, out var name))
                    {
                        _ = names.Add(name);
                    }

                    break;
                default:
                    break;
            }
        }

        return names;
    }

    private static bool IsNamedGroup(string pattern, int position) =>
        position + 3 < pattern.Length && pattern[position + 1] == '?' && pattern[position + 2] == '<' && pattern[position + 3] is not ('=' or '!');
}
