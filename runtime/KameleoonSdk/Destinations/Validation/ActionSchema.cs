using KameleoonSdk.Destinations.Bodies;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>What the payloads of an action are checked against, and how its fields are laid out in a body.</summary>
internal sealed class ActionSchema : ObjectSchema
{
    public ActionSchema(ActionDescriptor action)
        : base(action.Fields, allowsAdditional: false)
    {
        Action = action;
        Targets = [.. Enumerable.Range(0, Fields.Length).Select(TargetOf)];
        IsMoved = [.. Fields.Select(field => field.Descriptor.Into is { } into && IndexOf(into) >= 0)];
        Recommended = [.. Enumerable.Range(0, Fields.Length).Where(i => Fields[i].Descriptor.Recommended is not null)];
    }

    public ActionDescriptor Action { get; }

    /// <summary>For each field: the fields that are written inside of it; null where there are none.</summary>
    public MovedFields?[] Targets { get; }

    /// <summary>For each field: whether it is written inside of another one.</summary>
    public bool[] IsMoved { get; }

    /// <summary>The fields without which an event is valid, and of little use.</summary>
    public int[] Recommended { get; }

    private MovedFields? TargetOf(int target)
    {
        int[] moved = [.. Enumerable.Range(0, Fields.Length).Where(i => i != target && Fields[i].Descriptor.Into == Fields[target].Name)];
        return moved.Length == 0 ? null : new MovedFields(target, moved, Fields);
    }
}
