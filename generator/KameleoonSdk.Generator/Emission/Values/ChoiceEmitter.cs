using System.Text;
using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Fields with listed values: an enum, with a codec that knows the values on the wire.</summary>
internal sealed class ChoiceEmitter(EmittedField owner) : ValueEmitter
{
    public override string TypeName => owner.NestedName;

    /// <summary>The values on the wire.</summary>
    public string Table => $"{owner.CodecName}.Table";

    public override string? Bound => Literals.Int32(owner.Definition.Choices.Max(choice => Encoding.UTF8.GetByteCount(choice.IsNumber ? choice.Value : JsonText.Quote(choice.Value))));

    public override string IsPresent(string v) => $"{v}.HasValue";

    public override string Write(string name, string v) => $"{Names.JsonMember}.Choice(ref p, ref end, {name}, {Table}, (int?){v})";

    public override string Read(string descriptor) => $"({BackingType}){base.Read(descriptor)}";

    public override string ReadFrom(string value, string descriptor, string path) =>
        $"({BackingType}){Names.JsonChoice}.ReadFrom({value}, {descriptor}, {path})";

    public override string GetRequired(string v) => $"{v}.GetValueOrDefault()";

    public override string FromRequired(string property) => $"(({BackingType}){property})";

    public override string? Validate(string v, string descriptor, FieldDefinition definition) => $"found.Choice({descriptor}, (int?){v});";

    public override string? Is(string v, ConstantValue constant) => Member(constant) is { } member ? $"{v} == {member}" : null;

    public override string? Default(DefaultValue value) => Member(value.Values[0]);

    private string? Member(ConstantValue constant) => owner.Definition.Choices.FirstOrDefault(choice => choice.Value == constant.Text) is { } choice
        ? $"{owner.NestedName}.{Identifiers.Escape(choice.Identifier)}"
        : null;

    protected override string Helper => "Choice";
}
