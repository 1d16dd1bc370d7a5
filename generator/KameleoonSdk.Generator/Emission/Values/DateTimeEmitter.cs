using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Dates with times: of type <c>datetime</c>, and texts of the format <c>date-time</c>.</summary>
internal sealed class DateTimeEmitter : ValueEmitter
{
    public static readonly DateTimeEmitter Instance = new();

    public override string TypeName => Names.IsoDateTime;

    public override string BackingType => TypeName;

    public override string Size(string v) => $"{Names.JsonSize}.DateTime({v})";

    public override string IsPresent(string v) => $"!{v}.IsMissing";

    public override string IsMissing(string v) => $"{v}.IsMissing";

    public override string ReadFrom(string value, string descriptor, string path) => $"{Names.JsonMemberRead}.DateTime({value}, {path})";

    public override string GetRequired(string v) => v;

    public override string GetOptional(string v) => $"{v}.IsMissing ? null : {v}";

    public override string Store(string value) => $"{value} ?? default";

    public override string FromOptional(string property) => $"({Store(property)})";

    public override string? Validate(string v, string descriptor, FieldDefinition field) =>
        $"found.{(field.Type == FieldType.DateTime ? "DateLike" : "DateTime")}({descriptor}, {v});";

    public override string? Is(string v, ConstantValue constant) => $"{v}.ToString() == {Literals.String(constant.Text)}";

    public override string? Default(DefaultValue value) => $"({TypeName}){Literals.String(value.Values[0].Text)}";

    protected override string Helper => "DateTime";
}
