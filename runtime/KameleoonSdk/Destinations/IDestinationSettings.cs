namespace KameleoonSdk;

/// <summary>The settings of a destination. The generator implements it for every definition file of a destination.</summary>
public interface IDestinationSettings
{
    /// <summary>The definition of the destination, as data.</summary>
    DestinationDescriptor Descriptor { get; }

    /// <summary>Checks the settings against their definition and returns every error at once.</summary>
    ValidationResult Validate();

    /// <summary>The request that carries an event of this destination: its method, URL and headers with the settings filled in.</summary>
    DestinationRequest CreateRequest();
}
