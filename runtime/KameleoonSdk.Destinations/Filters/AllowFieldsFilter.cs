namespace KameleoonSdk.Destinations.Filters;

/// <summary>
/// The only fields that mappings get to see of some objects, in events that meet the trigger. Objects that no path names stay whole: with
/// <c>properties.plan</c>, nothing else is left in <c>properties</c>, and <c>context</c> and <c>messageId</c> are as they came.
/// </summary>
public sealed record AllowFieldsFilter : DestinationFilter
{
    /// <summary>
    /// Paths of at least two names, such as <c>properties.plan</c>. In a list, a path goes on in each of its objects. Where a path goes on and
    /// there is no object, such as a text in the place of <c>properties</c>, the value is left out. At least one.
    /// </summary>
    public required IReadOnlyList<string> Fields { get; init; }

    internal override int Order => 3;

    internal override IEnumerable<(string Path, string Message)> FindErrors() => FieldTree.FindErrors(Fields, isAllowed: true);

    internal override FieldTree CreateTree() => FieldTree.Of(Fields, isAllowed: true);
}
