using KameleoonSdk.CompilerServices;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>
/// Finds every error of a payload at once: missing required fields first, then the others, each in the order of the definition. Allocates
/// nothing when there is none and the fields are not nested.
/// </summary>
internal static class PayloadValidator
{
    public static ValidationResult Validate(ActionSchema schema, in MappedPayload payload, PayloadFields places)
    {
        ValidationCollector found = default;
        for (int i = 0; i < schema.Fields.Length; i++)
        {
            if (schema.Fields[i].Descriptor.IsRequired && places.InPayload(i) < 0)
            {
                found.Required(schema.Fields[i].Descriptor);
            }
        }

        if (schema.HasConditions)
        {
            for (int i = 0; i < schema.Fields.Length; i++)
            {
                if (places.InPayload(i) < 0)
                {
                    CheckCondition(ref found, schema.Fields[i].Descriptor, new FieldScope(payload));
                }
            }
        }

        for (int i = 0; i < schema.Fields.Length; i++)
        {
            if (places.InPayload(i) is >= 0 and var index)
            {
                Check(ref found, schema.Fields[i], payload[index].Value, isInList: false, isAtTop: true);
            }
        }

        foreach (int i in schema.Recommended)
        {
            if (places.InPayload(i) < 0)
            {
                found.Recommended(schema.Fields[i].Descriptor);
            }
        }

        return found.ToResult();
    }

    /// <summary>The error of a mapping that makes something else than fields.</summary>
    public static ValidationResult NoObject(ActionSchema schema, JsonKind kind) => new(
        [new ValidationError("$", ValidationCodes.Type, $"The mapping must make an object, but it makes {TypeNames.Of(kind)}.", schema.Action.Title)],
        warnings: null);

    private static void Check(ref ValidationCollector found, FieldSchema field, MappedValue value, bool isInList, bool isAtTop)
    {
        if (!field.IsList)
        {
            CheckValue(ref found, field, value, isInList);
        }
        else if (value.Kind == JsonKind.Array)
        {
            int index = 0;
            foreach (MappedValue item in value.Items)
            {
                if (!Presence.IsEmptyItem(item, field, isInList))
                {
                    CheckItem(ref found, field, item, index++);
                }
            }
        }
        else if (ListWrapping.Applies(value, isAtTop))
        {
            CheckItem(ref found, field, value, 0);
        }
        else
        {
            found.WrongType(field.Descriptor, TypeNames.Of(SchemaTypes.Array), TypeNames.Of(value.Kind));
        }
    }

    private static void CheckItem(ref ValidationCollector found, FieldSchema field, MappedValue item, int index)
    {
        int mark = found.Mark;
        CheckValue(ref found, field, item, isInList: true);
        if (found.Mark > mark)
        {
            found.SetIndex(mark, field.Descriptor, index);
        }
    }

    private static void CheckValue(ref ValidationCollector found, FieldSchema field, MappedValue value, bool isInList)
    {
        Coerced coerced = Coercion.Of(value, field.ValueTypes);
        if (coerced.Kind == CoercedKind.Failed)
        {
            found.WrongType(field.Descriptor, TypeNames.Of(field.ValueTypes), TypeNames.Of(coerced.Value.Kind));
        }
        else if (coerced is { Kind: CoercedKind.AsIs, Value.Kind: JsonKind.Object })
        {
            if (field.Members is { } members)
            {
                CheckMembers(ref found, members, coerced.Value, isInList);
            }
        }
        else
        {
            ScalarRules.Check(ref found, field.Descriptor, coerced);
        }
    }

    private static void CheckMembers(ref ValidationCollector found, ObjectSchema schema, MappedValue value, bool isInList)
    {
        MappedMembers members = value.Members;
        foreach (FieldSchema field in schema.Fields)
        {
            if (field.Descriptor.IsRequired && !TryFind(members, field, isInList, out _))
            {
                found.Required(field.Descriptor);
            }
        }

        foreach (FieldSchema field in schema.Fields)
        {
            if (schema.HasConditions && !TryFind(members, field, isInList, out _))
            {
                CheckCondition(ref found, field.Descriptor, new FieldScope(members, schema, isInList));
            }
        }

        foreach (FieldSchema field in schema.Fields)
        {
            if (TryFind(members, field, isInList, out MappedValue member))
            {
                Check(ref found, field, member, isInList, isAtTop: false);
            }
        }
    }

    private static void CheckCondition(ref ValidationCollector found, FieldDescriptor field, FieldScope scope)
    {
        if (field is { IsRequired: false, RequiredIf: { } condition } && ConditionEvaluation.Holds(condition, scope))
        {
            found.RequiredIf(field, field.RequiredWhen ?? "now");
        }
    }

    private static bool TryFind(MappedMembers members, FieldSchema field, bool isInList, out MappedValue value)
    {
        foreach (MappedField member in members)
        {
            if (member.Name == field.Name)
            {
                value = member.Value;
                return !Presence.IsEmptyMember(value, field, isInList);
            }
        }

        value = default;
        return false;
    }
}
