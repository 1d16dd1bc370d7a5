namespace KameleoonSdk;

/// <summary>Something that happens around a mapping, such as when it is saved.</summary>
public sealed class HookDescriptor
{
    /// <summary>The name of the hook, such as <c>onMappingSave</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name for people.</summary>
    public required string Label { get; init; }

    /// <summary>What the hook does.</summary>
    public string Description { get; init; } = "";

    /// <summary>What it asks.</summary>
    public IReadOnlyList<FieldDescriptor> Inputs { get; init; } = [];

    /// <summary>What it gives.</summary>
    public IReadOnlyList<FieldDescriptor> Outputs { get; init; } = [];

    /// <summary>The name of the hook.</summary>
    public override string ToString() => Name;
}
