using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Lists of any other type. What is given is copied, so that nobody can change the list of an event.</summary>
internal sealed class ListEmitter(ValueEmitter element) : ValueEmitter
{
    public override string TypeName => $"{Names.ReadOnlyList}<{element.TypeName}>";

    public override string BackingType => element.TypeName + "[]?";

    public override string IsPresent(string v) => $"{v} is not null";

    public override string IsMissing(string v) => $"{v} is null";

    public override string Size(string v) => $"{Names.JsonList}.Size{Kind}({v})";

    public override string Write(string v) => $"{Names.JsonList}.Write{Kind}(ref p, ref end, {v}!)";

    public override string Read(string path) => $"{Names.JsonList}.Read{ReadKind}(ref reader, {path})";

    public override string ReadFrom(string value, string path) => $"{Names.JsonList}.Read{ReadKindFrom}({value}, {path})";

    public override string GetRequired(string v) => v + "!";

    public override string Store(string value) => $"{Names.JsonList}.ToArray({value})";

    public override string StoreRequired(string value) => $"{Names.JsonList}.ToArray({value})";

    public override string Copy(string v) => element is OpenObjectEmitter or RecordEmitter ? $"{Names.JsonList}.Copy{Name}({v})" : v;

    public override string AreEqual(string v, string other) => $"{Names.JsonList}.AreEqual({v}, {other})";

    public override string Hash(string v) => $"{Names.JsonList}.Hash({v})";

    public override string? Validate(string v, string descriptor, FieldDefinition definition) => element switch
    {
        ChoiceEmitter choice => $"{Names.JsonList}.ValidateChoices{choice.Arguments}(ref found, {descriptor}, {v});",
        ScalarEmitter and not NumberEmitter when definition.Limits is { Minimum: null, Maximum: null } => null,
        _ => $"{Names.JsonList}.Validate{Name}(ref found, {descriptor}, {v});",
    };

    public override string? Is(string v, ConstantValue constant) => null;

    public override string? Default(DefaultValue value)
    {
        var items = value.Values.Select(item => element.Default(new DefaultValue(new([item])))).ToList();
        return items.Contains(null) ? null : $"new {element.TypeName}[] {{ {string.Join(", ", items)} }}";
    }

    /// <summary>The suffix of the runtime's helpers, with type arguments where they cannot be inferred.</summary>
    private string Kind => element is ChoiceEmitter choice ? Name + choice.Arguments : Name;

    private string ReadKindFrom => ReadKind.IndexOf('<') is var generic and >= 0 ? ReadKind.Insert(generic, "From") : ReadKind + "From";

    private string ReadKind => element switch
    {
        ChoiceEmitter choice => Name + choice.Arguments,
        RecordEmitter => $"{Name}<{element.TypeName}>",
        _ => Name,
    };

    private string Name => element switch
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
}
