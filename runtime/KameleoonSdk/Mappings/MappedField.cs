using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings;

/// <summary>A field of a <see cref="MappedPayload"/>: its name, as the mapping has it, and its value.</summary>
internal readonly ref struct MappedField
{
    private readonly Evaluation _evaluation;
    private readonly MadeMember _member;

    public MappedField(Evaluation evaluation, MadeMember member)
    {
        _evaluation = evaluation;
        _member = member;
    }

    public string Name => _member.Name;

    /// <summary>The name as JSON, with quotes and the colon: <c>"userId":</c>.</summary>
    public ReadOnlySpan<byte> NameJson => _member.Json ?? ValueOutput.EncodeName(_member.Name);

    public MappedValue Value => new(_evaluation, _member.Value);
}
