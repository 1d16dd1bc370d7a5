using System.Globalization;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Definitions.Naming;

/// <summary>
/// Gives each choice its identifier: from its value, else from its label, else <c>_value</c>; with a number behind it where an
/// earlier choice has it.
/// </summary>
internal sealed class ChoiceNames
{
    private readonly HashSet<string> _taken = [];

    public string Allocate(string value, string label)
    {
        var name = Name(value);
        name = name.Length > 0 ? name : Name(label);
        name = name.Length > 0 ? name : "_value";
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++)
        {
            unique = name + "_" + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    public bool TryTake(string identifier) => _taken.Add(identifier);

    /// <summary>In Pascal case, but digits that something stood between stay apart: <c>4.10</c> is <c>_4_10</c> and <c>41.0</c> is <c>_41_0</c>.</summary>
    private static string Name(string text)
    {
        var name = "";
        var word = "";
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                word += ' ';
                continue;
            }

            var followsGap = word.Length > 0 && word[word.Length - 1] == ' ';
            if (followsGap && char.IsDigit(c) && name.Length > 0 && char.IsDigit(name[name.Length - 1]))
            {
                name += '_';
            }

            name += name.Length == 0 || followsGap ? char.ToUpperInvariant(c) : c;
            word += c;
        }

        // A minus is what tells -1 from 1.
        var isNegative = text.Length > 1 && text[0] == '-' && char.IsDigit(text[1]);
        name = isNegative ? "Minus" + name : name;
        return name.Length > 0 && !char.IsLetter(name[0]) ? "_" + name : Identifiers.IsValid(name) ? name : "";
    }
}
