namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Whole numbers and booleans: value types that need no check of their own.</summary>
internal class ScalarEmitter(string typeName, string helper) : ValueEmitter
{
    public static readonly ScalarEmitter Integer = new("long", "Int64");
    public static readonly ScalarEmitter Boolean = new("bool", "Boolean");

    public override string TypeName => typeName;

    public override string IsPresent(string v) => $"{v}.HasValue";

    public override string IsMissing(string v) => $"!{v}.HasValue";

    public override string Size(string v) => $"({v}.HasValue ? {Names.JsonSize}.{helper} : 0)";

    public override string Write(string v) => $"{Names.JsonWrite}.{helper}(ref p, ref end, {v}.GetValueOrDefault())";

    public override string Read(string path) => $"{Names.JsonRead}.{helper}(ref reader, {path})";

    public override string ReadFrom(string value, string path) => $"{Names.JsonMemberRead}.{helper}({value}, {path})";

    public override string GetRequired(string v) => $"{v}.GetValueOrDefault()";

    public override string? Validate(string v, string descriptor) => null;
}
