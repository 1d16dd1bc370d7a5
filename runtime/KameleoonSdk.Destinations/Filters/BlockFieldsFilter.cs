namespace KameleoonSdk.Destinations.Filters;

/// <summary>Fields that no mapping gets to see of events that meet the trigger.</summary>
public sealed record BlockFieldsFilter : DestinationFilter
{
    /// <summary>
    /// Paths, such as <c>properties.email</c> or <c>context.ip</c>. In a list, a path goes on in each of its objects:
    /// <c>properties.products.price</c>. At least one.
    /// </summary>
    public required IReadOnlyList<string> Fields { get; init; }

    internal override int Order => 2;

    internal override IEnumerable<(string Path, string Message)> FindErrors() => FieldTree.FindErrors(Fields, isAllowed: false);

    internal override FieldTree CreateTree() => FieldTree.Of(Fields, isAllowed: false);
}
