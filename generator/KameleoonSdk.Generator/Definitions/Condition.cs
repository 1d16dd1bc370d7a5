using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>When a field is required.</summary>
internal abstract record Condition
{
    /// <summary>The field by which a condition asks for the sync mode of the action.</summary>
    public const string SyncMode = "$syncMode";
}

/// <summary>Whether another field has a value.</summary>
internal sealed record FieldExists(string Field, bool Expected) : Condition;

/// <summary>Whether another field has a value that is, or is not, one of some constants.</summary>
internal sealed record FieldIs(string Field, EquatableArray<ConstantValue> Values, bool IsNegated) : Condition;

/// <summary>Whether all of some conditions hold, or any.</summary>
internal sealed record ConditionGroup(bool IsAll, EquatableArray<Condition> Conditions) : Condition;
