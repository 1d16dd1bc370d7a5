using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Destinations.Filters;

/// <summary>
/// Keeps events, or parts of them, from a destination. Filters come before all mappings, in this order whatever the order of the list:
/// sampling, dropping, blocking fields, allowing fields.
/// </summary>
public abstract record DestinationFilter
{
    private protected DestinationFilter()
    {
    }

    /// <summary>The name for people. Not empty.</summary>
    public required string Name { get; init; }

    /// <summary>Which events it is about, such as <c>event = "Heartbeat"</c> (see <c>docs/triggers.md</c>); null, the default, for all.</summary>
    public string? Trigger { get; init; }

    /// <summary>Whether it does anything; true by default.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>When it is its turn.</summary>
    internal abstract int Order { get; }

    /// <summary>What is wrong with the members of the kind of filter: their paths, and why.</summary>
    internal virtual IEnumerable<(string Path, string Message)> FindErrors() => [];

    /// <summary>Whether an event that the filter is about goes on.</summary>
    /// <param name="rawEvent">The event.</param>
    /// <param name="path">What <see cref="CreatePath"/> gave.</param>
    internal virtual bool LetsPass(JsonView rawEvent, byte[][] path) => true;

    /// <summary>The member of events that decides.</summary>
    internal virtual byte[][] CreatePath() => [];

    /// <summary>How the fields of an event change that the filter is about; null if they do not.</summary>
    internal virtual FieldTree? CreateTree() => null;

    /// <summary>Everything that is wrong.</summary>
    /// <param name="path">Where the filter is.</param>
    /// <param name="trigger">The trigger, if nothing is wrong with it; null for all events.</param>
    internal DestinationError[] Load(string path, out Trigger? trigger)
    {
        List<DestinationError> errors = [.. FindErrors().Select(error => new DestinationError($"{path}.{error.Path}", error.Message))];
        if (string.IsNullOrWhiteSpace(Name))
        {
            errors.Insert(0, new DestinationError($"{path}.name", "The filter needs a name."));
        }

        trigger = null;
        if (Trigger is not null && !Triggers.Trigger.TryParse(Trigger, out trigger, out TriggerError problem))
        {
            errors.Add(new DestinationError($"{path}.trigger", $"{problem.Message}.", problem.Position));
        }

        return [.. errors];
    }
}
