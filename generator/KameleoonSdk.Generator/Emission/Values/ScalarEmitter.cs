using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Whole numbers and booleans.</summary>
internal class ScalarEmitter(string typeName, string helper, ConstantKind kind, string suffix) : ValueEmitter
{
    public static readonly ScalarEmitter Integer = new("long", "Int64", ConstantKind.Number, "L");
    public static readonly ScalarEmitter Boolean = new("bool", "Boolean", ConstantKind.Boolean, "");

    public override string TypeName => typeName;

    public override string? Bound => $"{Names.JsonSize}.{helper}";

    public override string IsPresent(string v) => $"{v}.HasValue";

    public override string ReadFrom(string value, string descriptor, string path) => $"{Names.JsonMemberRead}.{helper}({value}, {path})";

    public override string GetRequired(string v) => $"{v}.GetValueOrDefault()";

    public override string FromRequired(string property) => $"(({BackingType}){property})";

    public override string? Validate(string v, string descriptor, FieldDefinition field) =>
        field.Limits is { Minimum: null, Maximum: null } ? null : $"found.Range({descriptor}, {v});";

    public override string? Is(string v, ConstantValue constant) =>
        constant.Kind == kind && IsLiteral(constant.Text) ? $"{v} == {constant.Text}{suffix}" : null;

    public override string? Default(DefaultValue value) => Is("", value.Values[0]) is null ? null : value.Values[0].Text + suffix;

    /// <summary>Whether the text is a literal of the type.</summary>
    protected virtual bool IsLiteral(string text) => kind == ConstantKind.Boolean || long.TryParse(text, out _);

    protected override string Helper => helper;
}
