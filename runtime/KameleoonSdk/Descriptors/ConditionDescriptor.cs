using System.Text.Json;

namespace KameleoonSdk;

/// <summary>When a field is required: one of the three kinds of condition that definition files have.</summary>
public abstract record ConditionDescriptor
{
    private protected ConditionDescriptor()
    {
    }

    /// <summary>Another field has a value, or has none.</summary>
    /// <param name="Field">Its name; inside of an object, that of a neighbour; with a dot, that of a member of an object.</param>
    /// <param name="Expected">True if it must have a value.</param>
    public sealed record Exists(string Field, bool Expected) : ConditionDescriptor;

    /// <summary>Another field has a value that is, or is not, one of some constants.</summary>
    /// <param name="Field">Its name; inside of an object, that of a neighbour; with a dot, that of a member of an object.</param>
    /// <param name="Values">The constants: each a string, a number or a boolean of JSON.</param>
    /// <param name="IsNegated">Whether the value must be none of them. A field without a value does not meet the condition either way.</param>
    public sealed record Is(string Field, IReadOnlyList<JsonElement> Values, bool IsNegated) : ConditionDescriptor;

    /// <summary>All of some conditions hold, or any. An empty group never holds.</summary>
    /// <param name="IsAll">Whether all must hold.</param>
    /// <param name="Conditions">The conditions.</param>
    public sealed record Group(bool IsAll, IReadOnlyList<ConditionDescriptor> Conditions) : ConditionDescriptor;
}
