using System.Text.Json;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>Whether the condition of a field holds.</summary>
internal static class ConditionEvaluation
{
    public static bool Holds(ConditionDescriptor condition, FieldScope scope)
    {
        switch (condition)
        {
            case ConditionDescriptor.Exists exists:
                return scope.TryFind(exists.Field, out _) == exists.Expected;
            case ConditionDescriptor.Is field:
                return scope.TryFind(field.Field, out MappedValue value) && IsOneOf(value, field.Values) != field.IsNegated;
            case ConditionDescriptor.Group { Conditions.Count: > 0 } group:
                foreach (ConditionDescriptor item in group.Conditions)
                {
                    if (Holds(item, scope) != group.IsAll)
                    {
                        return !group.IsAll;
                    }
                }

                return group.IsAll;
            default:
                return false;
        }
    }

    private static bool IsOneOf(MappedValue value, IReadOnlyList<JsonElement> constants)
    {
        foreach (JsonElement constant in constants)
        {
            bool isEqual = constant.ValueKind switch
            {
                JsonValueKind.String => value.Kind == JsonKind.String && constant.ValueEquals(value.GetString()),
                JsonValueKind.Number => value.Kind == JsonKind.Number && constant.GetDouble() == ValueReading.NumberOf(value),
                JsonValueKind.True => value.Kind == JsonKind.True,
                JsonValueKind.False => value.Kind == JsonKind.False,
                _ => false,
            };
            if (isEqual)
            {
                return true;
            }
        }

        return false;
    }
}
