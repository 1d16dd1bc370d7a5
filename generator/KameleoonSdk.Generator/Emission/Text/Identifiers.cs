using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace KameleoonSdk.Generator.Emission.Text;

/// <summary>C# names out of the names of definition files.</summary>
internal static class Identifiers
{
    /// <summary>
    /// The name in Pascal case: what is no letter or digit ends a word, and <c>snake_case</c>, <c>kebab-case</c>, <c>camelCase</c>
    /// and titles all come out alike. Empty where the text has no letter or digit.
    /// </summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var c in text)
        {
            if (!IsPart(c))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return name.Length > 0 && !IsStart(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The name of a parameter or local for an identifier in Pascal case, escaped where it is a keyword.</summary>
    public static string Camel(string pascal) => Escape(CamelName(pascal));

    /// <summary>The same without the escape: the name as the compiler knows it.</summary>
    public static string CamelName(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);

    /// <summary>The identifier with <c>@</c> where it is a keyword.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;

    /// <summary>The identifier with <c>@</c> where it could not be one without: as people write it.</summary>
    public static string EscapeKeyword(string identifier) => SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None ? "@" + identifier : identifier;

    /// <summary>Whether the text can be an identifier as it stands. Not with invisible characters, which C# leaves out of identifiers.</summary>
    public static bool IsValid(string text) => SyntaxFacts.IsValidIdentifier(text) && !text.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>The namespace with each part made a valid identifier.</summary>
    public static string Namespace(string name)
    {
        var parts = name.Split('.').Select(NamespacePart).Where(part => part.Length > 0);
        return string.Join(".", parts);
    }

    private static string NamespacePart(string part)
    {
        var name = new StringBuilder(part.Length);
        foreach (var c in part)
        {
            name.Append(IsPart(c) || c == '_' ? c : '_');
        }

        if (name.Length > 0 && !IsStart(name[0]) && name[0] != '_')
        {
            name.Insert(0, '_');
        }

        return Escape(name.ToString());
    }

    private static bool IsStart(char c) => char.IsLetter(c);

    private static bool IsPart(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;
}
