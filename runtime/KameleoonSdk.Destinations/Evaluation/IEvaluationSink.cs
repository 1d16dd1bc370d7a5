using KameleoonSdk.Destinations.Configuration;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Destinations.Evaluation;

/// <summary>Takes what a destination makes of an event, mapping after mapping.</summary>
internal interface IEvaluationSink
{
    /// <summary>Nothing: the mapping is not enabled, or its trigger is not met.</summary>
    void Skip(LoadedMapping mapping, MappingStatus status);

    /// <summary>A request. The body is valid until the call returns.</summary>
    void Ready(LoadedMapping mapping, ReadOnlySpan<byte> body, ValidationResult validation);

    /// <summary>Errors.</summary>
    void Invalid(LoadedMapping mapping, ValidationResult validation);

    /// <summary>The mapping cannot be applied.</summary>
    void Failed(LoadedMapping mapping, MappingException exception);
}
