namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Texts. An empty one counts as missing, as at the reference.</summary>
internal sealed class StringEmitter : ValueEmitter
{
    public static readonly StringEmitter Instance = new();

    public override string TypeName => "string";

    public override string IsPresent(string v) => $"!string.IsNullOrEmpty({v})";

    public override string IsMissing(string v) => $"string.IsNullOrEmpty({v})";

    public override string Size(string v) => $"{Names.JsonSize}.String({v})";

    public override string Write(string v) => $"{Names.JsonWrite}.String(ref p, ref end, {v})";

    public override string Read(string path) => $"{Names.JsonRead}.String(ref reader, {path})";

    public override string ReadFrom(string value, string path) => $"{Names.JsonMemberRead}.String({value}, {path})";

    public override string GetRequired(string v) => v + "!";

    public override string? Validate(string v, string descriptor) => null;
}
