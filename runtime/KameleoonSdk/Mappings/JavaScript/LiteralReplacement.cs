using System.Text;

namespace KameleoonSdk.Mappings.JavaScript;

/// <summary>
/// JavaScript's <c>text.replace(new RegExp(escaped pattern, flags), replacement)</c>: the pattern is literal, but in the replacement
/// <c>$&amp;</c>, <c>$$</c>, <c>$`</c> and <c>$'</c> have their meaning.
/// </summary>
internal sealed class LiteralReplacement(string pattern, string replacement, bool ignoreCase, bool isGlobal)
{
    private readonly string _pattern = ignoreCase ? CaseMapping.Fold(pattern) : pattern;

    public string Apply(string text, in Evaluation evaluation)
    {
        string searched = ignoreCase ? CaseMapping.Fold(text) : text;
        int found = searched.IndexOf(_pattern, StringComparison.Ordinal);
        if (found < 0)
        {
            return text;
        }

        StringBuilder result = new(text.Length);
        int start = 0;
        while (found >= 0)
        {
            int before = result.Length;
            _ = result.Append(text, start, found - start);
            AppendReplacement(result, text, found);
            evaluation.Spend(result.Length - before);
            start = found + _pattern.Length;
            found = isGlobal ? searched.IndexOf(_pattern, start, StringComparison.Ordinal) : -1;
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    private void AppendReplacement(StringBuilder result, string text, int found)
    {
        for (int i = 0; i < replacement.Length; i++)
        {
            char next = replacement[i] == '$' && i + 1 < replacement.Length ? replacement[i + 1] : '\0';
            int behind = found + _pattern.Length;
            switch (next)
            {
                case '$':
                    _ = result.Append('$');
                    break;
                case '&':
                    _ = result.Append(text, found, _pattern.Length);
                    break;
                case '`':
                    _ = result.Append(text, 0, found);
                    break;
                case '\'':
                    _ = result.Append(text, behind, text.Length - behind);
                    break;
                default:
                    _ = result.Append(replacement[i]);
                    continue;
            }

            i++;
        }
    }
}
