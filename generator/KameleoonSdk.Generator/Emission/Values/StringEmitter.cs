using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Texts. At the top of an event an empty one counts as missing, as at the reference.</summary>
internal sealed class StringEmitter(bool emptyIsMissing) : ValueEmitter
{
    public static readonly StringEmitter TopLevel = new(emptyIsMissing: true);
    public static readonly StringEmitter Nested = new(emptyIsMissing: false);

    public override string TypeName => "string";

    public override string IsPresent(string v) => emptyIsMissing ? $"!string.IsNullOrEmpty({v})" : $"{v} is not null";

    public override string IsMissing(string v) => emptyIsMissing ? $"string.IsNullOrEmpty({v})" : IsUnset(v);

    public override string IsUnset(string v) => $"{v} is null";

    public override string Read(string descriptor) => $"{Names.FieldRead}.Text(ref reader, {descriptor})";

    public override string ReadFrom(string value, string descriptor, string path) => $"{Names.JsonMemberRead}.String({value}, {path})";

    public override string GetRequired(string v) => v + "!";

    public override string? Validate(string v, string descriptor, FieldDefinition field) =>
        field.Format is null && field.Limits is { MinLength: null, MaxLength: null } ? null : $"found.{Helper}({descriptor}, {v});";

    public override string? Is(string v, ConstantValue constant) => $"{v} == {Literals.String(constant.Text)}";

    public override string? Default(DefaultValue value) => Literals.String(value.Values[0].Text);

    protected override string Helper => emptyIsMissing ? "Text" : "InnerText";
}
