using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions.Events;

/// <summary>
/// An event of a tracking plan, as its file says: it refines an action of another file, with which <see cref="EventRefinement"/>
/// brings it together.
/// </summary>
/// <param name="Event">The name of the event.</param>
/// <param name="TypeName">The name in C#.</param>
internal sealed record EventDefinition(string Event, string TypeName) : Definition(TypeName)
{
    /// <summary>The destination of the action; null for any.</summary>
    public string? Destination { get; init; }

    /// <summary>The action that the event refines; null for the only one that has a field <c>event</c>.</summary>
    public string? Extends { get; init; }

    public string Description { get; init; } = "";

    public string? Deprecated { get; init; }

    /// <summary>Constants for fields of the action, by the names of the fields.</summary>
    public EquatableArray<EventConstant> Constants { get; init; }

    /// <summary>Typed members for the open object of the action, with the identifiers that the file gives or that their names do.</summary>
    public EquatableArray<FieldDefinition> Properties { get; init; }
}

internal sealed record EventConstant(string Field, ConstantValue Value);
