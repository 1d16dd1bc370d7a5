using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Lists of any other type. What is given is copied, so that nobody can change the list of an event.</summary>
internal sealed class ListEmitter(ValueEmitter element) : ValueEmitter
{
    public override string TypeName => $"{Names.ReadOnlyList}<{element.TypeName}>";

    public override string BackingType => element.TypeName + "[]?";

    public override string IsPresent(string v) => $"{v} is not null";

    public override string IsMissing(string v) => $"{v} is null";

    public override string Size(string v) => $"{Names.JsonList}.Size{Helper}({Table}{v})";

    public override string Write(string name, string v) => $"{Names.JsonMember}.{Helper}(ref p, ref end, {name}, {Table}{v})";

    public override string Read(string descriptor) => $"{Names.FieldRead}.{Helper}{TypeArgument}(ref reader, {descriptor})";

    public override string ReadFrom(string value, string descriptor, string path) => TypeArgument.Length == 0
        ? $"{Names.JsonList}.Read{Helper}From({value}, {path})"
        : $"{Names.JsonList}.Read{Helper}From{TypeArgument}({value}, {descriptor}, {path})";

    public override string GetRequired(string v) => v + "!";

    public override string Store(string value) => $"{Names.JsonList}.ToArray({value})";

    public override string StoreRequired(string value) => $"{Names.JsonList}.ToArray({value})";

    public override string Copy(string v) =>
        element is OpenObjectEmitter || element.Copy(v) != v ? $"{Names.JsonList}.Copy{Helper}({v})" : v;

    public override string AreEqual(string v, string other) => $"{Names.JsonList}.AreEqual({v}, {other})";

    public override string Hash(string v) => $"{Names.JsonList}.Hash({v})";

    public override string? Validate(string v, string descriptor, FieldDefinition definition) => element switch
    {
        ScalarEmitter and not NumberEmitter when definition.Limits is { Minimum: null, Maximum: null } => null,
        _ => $"{Names.JsonList}.Validate{Helper}(ref found, {descriptor}, {v});",
    };

    public override string? Is(string v, ConstantValue constant) => null;

    public override string? Default(DefaultValue value)
    {
        var items = value.Values.Select(item => element.Default(new DefaultValue(new([item])))).ToList();
        return items.Contains(null) ? null : $"new {element.TypeName}[] {{ {string.Join(", ", items)} }}";
    }

    protected override string Helper => element switch
    {
        ChoiceEmitter => "Choices",
        RecordEmitter => "Objects",
        OpenObjectEmitter => "Bags",
        DateTimeEmitter => "DateTimes",
        NumberEmitter => "Doubles",
        StringEmitter => "Strings",
        ScalarEmitter => element == ScalarEmitter.Boolean ? "Booleans" : "Int64s",
        _ => throw new InvalidOperationException("No list of " + element.TypeName),
    };

    private string Table => element is ChoiceEmitter choice ? choice.Table + ", " : "";

    private string TypeArgument => element is ChoiceEmitter or RecordEmitter ? $"<{element.TypeName}>" : "";
}
