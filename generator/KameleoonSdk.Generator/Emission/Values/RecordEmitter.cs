using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Records;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Objects with declared members: a record of its own.</summary>
internal sealed class RecordEmitter(EmittedField owner) : ValueEmitter
{
    public override string TypeName => owner.NestedName;

    public override string IsPresent(string v) => $"{v} is not null";

    public override string IsMissing(string v) => $"{v} is null";

    public override string Size(string v) => $"{Names.JsonObject}.Size({v})";

    public override string Write(string v) => $"{Names.JsonObject}.Write(ref p, ref end, {v}!)";

    public override string Read(string path) => $"{Names.JsonObject}.Read<{TypeName}>(ref reader, {path})";

    public override string ReadFrom(string value, string path) => $"{Names.JsonObject}.ReadFrom<{TypeName}>({value}, {path})";

    public override string GetRequired(string v) => v + "!";

    public override string Copy(string v) => $"{Names.JsonObject}.Copy({v})";

    public override string? Validate(string v, string descriptor, FieldDefinition definition) => $"{Names.JsonObject}.Validate(ref found, {v});";

    public override string? Is(string v, ConstantValue constant) => null;

    public override string? Default(DefaultValue value) => null;
}
