using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Records;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Objects with declared members: a record of its own.</summary>
internal sealed class RecordEmitter(EmittedField owner) : ValueEmitter
{
    public override string TypeName => owner.NestedName;

    public override string Size(string v) => $"{Names.JsonObject}.Size({v})";

    public override string IsPresent(string v) => $"{v} is not null";

    public override string IsMissing(string v) => $"{v} is null";

    public override string Read(string descriptor) => $"{Names.FieldRead}.Object<{TypeName}>(ref reader, {descriptor})";

    public override string ReadFrom(string value, string descriptor, string path) => $"{Names.JsonObject}.ReadFrom<{TypeName}>({value}, {descriptor}, {path})";

    public override string GetRequired(string v) => v + "!";

    public override string Copy(string v) => owner.Nested!.IsChangeable ? $"{Names.JsonObject}.Copy({v})" : v;

    public override string? Validate(string v, string descriptor, FieldDefinition definition) => $"{Names.JsonObject}.Validate(ref found, {descriptor}, {v});";

    public override string? Is(string v, ConstantValue constant) => null;

    public override string? Default(DefaultValue value) => null;

    protected override string Helper => "Object";
}
