using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Objects without declared members. The getter makes one, so that an initializer can fill it in place.</summary>
internal sealed class OpenObjectEmitter : ValueEmitter
{
    public static readonly OpenObjectEmitter Instance = new();

    public override string TypeName => Names.PropertyBag;

    /// <summary>Never null when read; null may be assigned and means that there is none.</summary>
    public override string OptionalType => TypeName;

    public override string Size(string v) => $"{Names.JsonSize}.Bag({v})";

    public override string IsPresent(string v) => $"{Names.OpenObject}.IsPresent({v})";

    public override string ReadFrom(string value, string descriptor, string path) => $"{Names.JsonMemberRead}.Bag({value}, {path})";

    public override string GetRequired(string v) => $"{Names.OpenObject}.Get(ref {v})";

    public override string GetOptional(string v) => $"{Names.OpenObject}.Get(ref {v})";

    public override string Copy(string v) => $"{Names.OpenObject}.Copy({v})";

    public override string AreEqual(string v, string other) => $"{Names.OpenObject}.AreEqual({v}, {other})";

    public override string Hash(string v) => $"{Names.OpenObject}.Hash({v})";

    public override string? Validate(string v, string descriptor, FieldDefinition field) => $"found.Inspect({descriptor}, {v});";

    public override string? Is(string v, ConstantValue constant) => null;

    public override string? Default(DefaultValue value) => null;

    protected override string Helper => "Bag";
}
