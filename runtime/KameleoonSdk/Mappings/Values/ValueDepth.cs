namespace KameleoonSdk.Mappings.Values;

/// <summary>Ends the walk over values that directives nested into each other.</summary>
internal static class ValueDepth
{
    /// <summary>A made value of so many levels, with a slice of an event in it.</summary>
    public const int Max = 2 * JsonLimits.MaxDepth;

    /// <exception cref="MappingException">It is too deep.</exception>
    public static void Check(int depth)
    {
        if (depth > Max)
        {
            throw new MappingException("/", $"The mapping makes a value that is nested deeper than {Max} levels.");
        }
    }
}
