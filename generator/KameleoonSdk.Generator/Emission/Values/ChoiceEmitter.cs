using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Fields with listed values: an enum, with a codec that knows the values on the wire.</summary>
internal sealed class ChoiceEmitter(EmittedField owner) : ValueEmitter
{
    public override string TypeName => owner.NestedName;

    /// <summary>The type arguments of the runtime's helpers.</summary>
    public string Arguments => $"<{owner.NestedName}, {owner.CodecName}>";

    public override string IsPresent(string v) => $"{v}.HasValue";

    public override string Size(string v) => $"{Names.JsonChoice}.Size{Arguments}({v})";

    public override string Write(string v) => $"{Names.JsonChoice}.Write{Arguments}(ref p, ref end, {v}.GetValueOrDefault())";

    public override string Read(string path) => $"{Names.JsonChoice}.Read{Arguments}(ref reader, {path})";

    public override string ReadFrom(string value, string path) => $"{Names.JsonChoice}.ReadFrom{Arguments}({value}, {path})";

    public override string GetRequired(string v) => $"{v}.GetValueOrDefault()";

    public override string FromRequired(string property) => $"(({BackingType}){property})";

    public override string? Validate(string v, string descriptor, FieldDefinition definition) =>
        $"if ({v}.HasValue && {owner.CodecName}.Json({v}.GetValueOrDefault()).IsEmpty) {{ found.Choice({descriptor}); }}";

    public override string? Is(string v, ConstantValue constant) => Member(constant) is { } member ? $"{v} == {member}" : null;

    public override string? Default(DefaultValue value) => Member(value.Values[0]);

    private string? Member(ConstantValue constant) => owner.Definition.Choices.FirstOrDefault(choice => choice.Value == constant.Text) is { } choice
        ? $"{owner.NestedName}.{Identifiers.Escape(choice.Identifier)}"
        : null;
}
