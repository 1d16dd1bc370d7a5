namespace KameleoonSdk.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests look at what was run again.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Files = nameof(Files);
    public const string Parsed = nameof(Parsed);
    public const string Destinations = nameof(Destinations);
    public const string Actions = nameof(Actions);
    public const string Mistakes = nameof(Mistakes);
    public const string ActionMistakes = nameof(ActionMistakes);
    public const string ReferenceMistakes = nameof(ReferenceMistakes);
    public const string ConflictMistakes = nameof(ConflictMistakes);
    public const string Placed = nameof(Placed);
    public const string Conflicts = nameof(Conflicts);
    public const string ConflictPlaces = nameof(ConflictPlaces);
    public const string Unique = nameof(Unique);
    public const string Catalog = nameof(Catalog);

    public static readonly string[] All = [Options, Files, Parsed, Destinations, Actions, Mistakes, ActionMistakes, ReferenceMistakes, ConflictMistakes, Placed, Conflicts, ConflictPlaces, Unique, Catalog];
}
