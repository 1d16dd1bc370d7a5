using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Records;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Which emitter a field has.</summary>
internal static class ValueEmitters
{
    public static ValueEmitter For(EmittedField field) => field.Definition.IsMultiple ? new ListEmitter(Single(field)) : Single(field);

    private static ValueEmitter Single(EmittedField field)
    {
        var definition = field.Definition;
        if (definition.Choices.Count > 0)
        {
            return new ChoiceEmitter(field);
        }

        return definition.Type switch
        {
            FieldType.Number => NumberEmitter.Instance,
            FieldType.Integer => ScalarEmitter.Integer,
            FieldType.Boolean => ScalarEmitter.Boolean,
            FieldType.Object when definition.Properties is not null => new RecordEmitter(field),
            FieldType.Object => OpenObjectEmitter.Instance,
            _ when definition.IsDateTime => DateTimeEmitter.Instance,

            // The reference drops empty texts at the top of an event and nowhere else.
            _ => field.Owner.IsRoot && !definition.IsOpenMember ? StringEmitter.TopLevel : StringEmitter.Nested,
        };
    }
}
