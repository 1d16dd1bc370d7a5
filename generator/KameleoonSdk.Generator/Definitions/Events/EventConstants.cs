using KameleoonSdk.Generator.Definitions.Reading;

namespace KameleoonSdk.Generator.Definitions.Events;

/// <summary>The constants of an event: what <c>set</c> gives, and the name of the event.</summary>
internal static class EventConstants
{
    /// <summary>The constant of a field of the action, as the field takes it; null where it has none.</summary>
    public static ConstantValue? Of(EventDefinition definition, FieldDefinition field)
    {
        var given = definition.Constants.FirstOrDefault(constant => constant.Field == field.Name)?.Value;
        var isName = field is { Name: EventAction.EventField, Type: FieldType.String or FieldType.Text };
        return given?.As(field) ?? (isName ? new ConstantValue(ConstantKind.Text, definition.Event) : null);
    }

    /// <summary>Why the field cannot be the constant, as the end of a sentence such as "it is no value …"; null where it can.</summary>
    public static string? WhyNot(FieldDefinition field, ConstantValue constant) =>
        constant.Text.Length == 0 && field.Choices.Count == 0 && constant.Kind == ConstantKind.Text ? "empty, which counts as missing" : ValueFit.WhyNot(field, constant);
}
