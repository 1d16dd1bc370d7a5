using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Descriptors;

/// <summary>The JSON of a field's definition. The runtime's <c>FieldDescriptorReader</c> knows each of the names.</summary>
internal static class FieldJson
{
    public static string Of(FieldDefinition field) => new JsonObjectText()
        .Text("name", field.Name)
        .Text("label", field.Label == field.Name ? null : field.Label)
        .Text("description", field.Description.Length == 0 ? null : field.Description)
        .Number("type", field.Type == FieldType.String ? null : (int)field.Type)
        .Flag("required", field.IsRequired)
        .Text("requiredWhen", field.RequiredWhen is null ? null : ConditionText.Of(field.RequiredWhen))
        .Json("requiredIf", field.RequiredWhen is null ? null : ConditionJson.Of(field.RequiredWhen))
        .Flag("multiple", field.IsMultiple)
        .Flag("nullable", field.IsNullable)
        .Flag("additional", field.AdditionalIdentifier is not null)
        .Flag("transient", field.IsTransient)
        .Text("format", field.Format)
        .Number("minimum", field.Limits.Minimum)
        .Number("maximum", field.Limits.Maximum)
        .Number("minLength", field.Limits.MinLength)
        .Number("maxLength", field.Limits.MaxLength)
        .List("choices", field.Choices, Choice)
        .Text("from", field.From)
        .Text("default", field.Default is null ? null : Default(field))
        .Text("into", field.Into)
        .Flag("openMember", field.IsOpenMember)
        .Text("recommended", field.Recommended)
        .Text("deprecated", field.Deprecated)
        .Text("category", field.Category)
        .Text("ui", field.Ui)
        .List("fields", field.Properties ?? default, Of)
        .ToString();

    private static string Default(FieldDefinition field)
    {
        var values = field.Default!.Values.Select(value => value.Kind == ConstantKind.Text ? JsonText.Quote(value.Text) : value.Text);
        return field.IsMultiple ? $"[{string.Join(",", values)}]" : values.First();
    }

    private static string Choice(ChoiceDefinition choice)
    {
        var value = choice.IsNumber ? choice.Value : JsonText.QuoteReadable(choice.Value);
        return choice.Label == choice.Value ? $"[{value}]" : $"[{value},{JsonText.QuoteReadable(choice.Label)}]";
    }
}
