using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers.Language;

/// <summary>The names of functions, and of the words that the reference has between a field and a value.</summary>
internal static class Functions
{
    public const string Contains = "contains";
    public const string Match = "match";

    private static readonly KeyValuePair<string, ValueFunction>[] Values =
    [
        new("length", ValueFunction.Length),
        new("lowercase", ValueFunction.Lowercase),
        new("uppercase", ValueFunction.Uppercase),
        new("snakecase", ValueFunction.Snakecase),
        new("kebabcase", ValueFunction.Kebabcase),
        new("titlecase", ValueFunction.Titlecase),
        new("typeof", ValueFunction.TypeOf),
    ];

    /// <summary>All functions.</summary>
    public static IReadOnlyList<string> Names { get; } = [Contains, Match, .. Values.Select(function => function.Key)];

    /// <summary>Words between a field and a value, or after a field.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "contains", "not_contains", "starts_with", "not_starts_with", "ends_with", "not_ends_with",
        "exists", "not_exists", "is_true", "is_false", "number_equals", "number_not_equals",
    ];

    public static string NameOf(ValueFunction function) => Values[(int)function].Key;

    public static ValueFunction? Find(string name)
    {
        foreach (var function in Values)
        {
            if (string.Equals(function.Key, name, StringComparison.Ordinal))
            {
                return function.Value;
            }
        }

        return null;
    }
}
