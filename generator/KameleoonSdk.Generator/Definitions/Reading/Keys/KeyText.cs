using System.Text;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Slugs of destinations and keys of actions, by which others refer to them.</summary>
internal static class KeyText
{
    private const string Extension = ".ya";

    /// <summary>Warns of a name that is sent and starts or ends with a space.</summary>
    /// <param name="context">Where it is reported.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="owner">What it names, such as <c>the field</c>.</param>
    /// <param name="name">The name.</param>
    public static void CheckEnds(DefinitionContext context, YamlSpan place, string owner, string name)
    {
        if (name != name.Trim())
        {
            context.Report(Rules.UnusualName, place, $"The name of {owner} {(name[0] == ' ' ? "starts" : "ends")} with a space, which is sent. Did you mean '{name.Trim()}'?");
        }
    }

    /// <summary>Warns of one with other characters: most likely it is a title, or something else.</summary>
    /// <param name="context">Where it is reported.</param>
    /// <param name="reader">The file.</param>
    /// <param name="key">The key that gives it.</param>
    /// <param name="owner">What it names, such as <c>the action</c>.</param>
    /// <param name="separator">What stands between its words.</param>
    public static void Check(DefinitionContext context, KeyedReader reader, string key, string owner, string separator)
    {
        if (reader.Node(key) is not YamlScalar { Value: var text } scalar)
        {
            return;
        }

        var at = text.ToList().FindIndex(c => !IsUsual(c));
        var extension = at < 0 ? text.IndexOf(Extension, StringComparison.OrdinalIgnoreCase) : -1;
        if (at < 0 && extension <= 0)
        {
            return;
        }

        if (text.IndexOf(" //", StringComparison.Ordinal) is > 0 and var comment || (text.IndexOf('#') is > 0 and var hash && (comment = hash) > 0))
        {
            var meant = text.Substring(0, comment).Trim();
            context.Report(Rules.UnusualName, scalar.Span, $"A comment starts with a space and '#', so that all of '{text}' is the name of {owner}. Did you mean '{meant} # {text.Substring(comment).TrimStart(' ', '/', '#')}'?");
            return;
        }

        var what = at < 0 ? "the extension of a file" : char.IsWhiteSpace(text[at]) ? "a space" : $"'{text[at]}'";
        context.Report(Rules.UnusualName, scalar.Span, $"'{text}' has {what} in it, and other files refer to {owner} by it: use letters, digits, '-' and '_'{Suggest(text, separator)}");
    }

    private static string Suggest(string text, string separator)
    {
        var extension = text.IndexOf(Extension, StringComparison.Ordinal);
        var words = Words(extension > 0 ? text.Substring(0, extension) : text);
        var meant = separator.Length > 0
            ? string.Join(separator, words).ToLowerInvariant()
            : string.Concat(words.Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return meant.Length == 0 ? "" : $". Did you mean '{meant}'?";
    }

    private static List<string> Words(string text)
    {
        var words = new StringBuilder();
        foreach (var c in text)
        {
            words.Append(IsUsual(c) ? c : ' ');
        }

        return [.. words.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Letters of all languages, and marks that are in names of the wild.</summary>
    private static bool IsUsual(char c) => c > '\u007F' ? !char.IsWhiteSpace(c) : char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '$' or '@';
}
