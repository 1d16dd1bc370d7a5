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

    /// <summary>What is wrong with the filter itself; null if nothing is.</summary>
    internal abstract string? FindError();

    /// <summary>Whether an event that the filter is about goes on.</summary>
    /// <param name="rawEvent">The event.</param>
    /// <param name="path">What <see cref="CreatePath"/> gave.</param>
    internal virtual bool LetsPass(JsonView rawEvent, byte[][] path) => true;

    /// <summary>The member of events that decides.</summary>
    internal virtual byte[][] CreatePath() => [];

    /// <summary>How the fields of an event change that the filter is about; null if they do not.</summary>
    internal virtual FieldTree? CreateTree() => null;

    internal bool TryParse(out Trigger? trigger, out string? error)
    {
        trigger = null;
        error = string.IsNullOrWhiteSpace(Name) ? "The filter needs a name." : FindError();
        if (error is null && Trigger is not null && !Triggers.Trigger.TryParse(Trigger, out trigger, out TriggerError problem))
        {
            error = $"Its trigger is wrong {problem}";
        }

        return error is null;
    }
}
