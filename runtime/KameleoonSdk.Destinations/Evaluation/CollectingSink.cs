using KameleoonSdk.Destinations.Configuration;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Destinations.Evaluation;

/// <summary>Keeps everything, for whoever wants to look at it.</summary>
internal readonly struct CollectingSink(List<MappingEvaluation> results) : IEvaluationSink
{
    /// <summary>The code of errors of directives, whose paths lead into the mapping.</summary>
    private const string Code = "mapping";

    public void Skip(LoadedMapping mapping, MappingStatus status) => results.Add(new MappingEvaluation(mapping.Definition, status));

    public void Ready(LoadedMapping mapping, ReadOnlySpan<byte> body, ValidationResult validation) =>
        results.Add(new MappingEvaluation(mapping.Definition, MappingStatus.Ready, body.ToArray(), validation));

    public void Invalid(LoadedMapping mapping, ValidationResult validation) =>
        results.Add(new MappingEvaluation(mapping.Definition, MappingStatus.Invalid, default, validation));

    public void Failed(LoadedMapping mapping, MappingException exception) => results.Add(new MappingEvaluation(
        mapping.Definition,
        MappingStatus.Failed,
        default,
        [.. exception.Errors.Select(error => new ValidationError(error.Path, Code, error.ToString(), mapping.Definition.Name))],
        []));
}
