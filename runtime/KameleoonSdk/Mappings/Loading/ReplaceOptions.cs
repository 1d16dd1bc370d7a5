using KameleoonSdk.Mappings.Directives;
using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Loading;

/// <summary>The options of <c>@replace</c>.</summary>
internal static class ReplaceOptions
{
    /// <param name="options">The options; <c>pattern</c> is there.</param>
    /// <param name="value">The value in which text is replaced.</param>
    /// <param name="path">Where the directive is.</param>
    public static Expression Compile(MappingNode options, Expression value, MappingPath path)
    {
        if (Flag(options, "ignorecase", false) is not { } ignoreCase || Flag(options, "global", true) is not { } isGlobal
            || options.Find("pattern") is not { Kind: JsonKind.String, Text: var pattern } || Text(options, "replacement") is not { } replacement)
        {
            return new ReplaceDirective(value, []);
        }

        List<LiteralReplacement> replacements = [new(pattern, replacement, ignoreCase, isGlobal)];
        bool fits = Fits(pattern, replacement);
        if (options.Find("pattern2") is { Kind: JsonKind.String, IsTruthy: true, Text: var pattern2 } && Text(options, "replacement2") is { } replacement2)
        {
            replacements.Add(new(pattern2, replacement2, ignoreCase, isGlobal));
            fits &= Fits(pattern2, replacement2);
        }

        return new ReplaceDirective(value, [.. replacements])
        {
            Failure = fits ? null : new MappingError(path.ToString(), $"takes patterns and replacements of at most {DirectiveRules.MaxReplaceLength} characters."),
        };
    }

    private static bool Fits(string pattern, string replacement) =>
        pattern.Length <= DirectiveRules.MaxReplaceLength && replacement.Length <= DirectiveRules.MaxReplaceLength;

    private static bool? Flag(MappingNode options, string name, bool otherwise) => options.Find(name)?.Kind switch
    {
        null or JsonKind.Null => otherwise,
        JsonKind.True => true,
        JsonKind.False => false,
        _ => null,
    };

    /// <summary>Empty where there is none, null where it is no text.</summary>
    private static string? Text(MappingNode options, string name) => options.Find(name) switch
    {
        null or { Kind: JsonKind.Null } => "",
        { Kind: JsonKind.String } text => text.Text,
        _ => null,
    };
}
