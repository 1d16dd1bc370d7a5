using System.Globalization;
using System.Text;

namespace KameleoonSdk.Destinations.Engage;

/// <summary>The names of traits, made from the names that people give to audiences.</summary>
internal static class TraitName
{
    // An event writes the visitor code into the same object as the traits.
    private const string Reserved = "kameleoonVisitorCode";

    /// <summary>
    /// The name in snake case, as Segment's documentation shows it (<c>order_completed_last_30days</c>): lower case, one underscore
    /// for all that is between two words. Only what is neither letter nor digit separates words, so <c>30days</c> and <c>iOS</c> stay whole.
    /// </summary>
    public static string FromDisplayName(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var result = new StringBuilder(name.Length);
        var isBetweenWords = false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (!IsPartOfWord(rune))
            {
                isBetweenWords = result.Length > 0;
                continue;
            }

            if (isBetweenWords)
            {
                result.Append('_');
                isBetweenWords = false;
            }

            result.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return result.ToString();
    }

    /// <summary>Returns a name that a trait can have.</summary>
    /// <exception cref="ArgumentException">It is empty or belongs to something else.</exception>
    public static string Check(string trait)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(trait);
        return trait != Reserved
            ? trait
            : throw new ArgumentException($"'{Reserved}' is where an event has its visitor code. Give the trait another name.", nameof(trait));
    }

    private static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
