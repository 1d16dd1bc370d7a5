using System.Text;

namespace KameleoonSdk.Testing;

/// <summary>An event that an <see cref="InMemoryKameleoonSender"/> was given.</summary>
/// <param name="Event">
/// The typed event, or null for a ready body or a raw event. It is the object that was given: what the application changes afterwards shows.
/// </param>
/// <param name="Body">The body that would have been sent: UTF-8 JSON, as the event was then.</param>
/// <param name="WasQueued">Whether it was given to the queue rather than sent at once.</param>
/// <param name="Mapping">The name of the mapping that made it of a raw event; null for other events.</param>
public sealed record SentEvent(IActionEvent? Event, ReadOnlyMemory<byte> Body, bool WasQueued, string? Mapping = null)
{
    /// <summary>The body as text.</summary>
    public string Json => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The body as a bag, to look into.</summary>
    public PropertyBag Members => PropertyBag.FromUtf8Json(Body);

    /// <summary>The mapping or the type, and the body.</summary>
    public override string ToString() => $"{Mapping ?? Event?.GetType().Name ?? nameof(ReadyEvent)} {Json}";
}
