namespace KameleoonSdk.Testing;

// What tests ask about. Each failure says what was sent instead.
public sealed partial class InMemoryKameleoonSender
{
    /// <summary>The events of a type that were sent, in order.</summary>
    /// <typeparam name="TEvent">The type, such as <see cref="LogEvent"/>.</typeparam>
    public IReadOnlyList<TEvent> All<TEvent>()
        where TEvent : IActionEvent => [.. Sent.Select(sent => sent.Event).OfType<TEvent>()];

    /// <summary>The only event of a type that was sent.</summary>
    /// <typeparam name="TEvent">The type, such as <see cref="LogEvent"/>.</typeparam>
    /// <exception cref="KameleoonAssertionException">None or several were sent.</exception>
    public TEvent Single<TEvent>()
        where TEvent : IActionEvent => Single<TEvent>(static _ => true);

    /// <summary>The only event of a type that was sent and meets a condition.</summary>
    /// <typeparam name="TEvent">The type, such as <see cref="LogEvent"/>.</typeparam>
    /// <param name="condition">What the event must be.</param>
    /// <exception cref="KameleoonAssertionException">None or several were sent.</exception>
    public TEvent Single<TEvent>(Func<TEvent, bool> condition)
        where TEvent : IActionEvent
    {
        ArgumentNullException.ThrowIfNull(condition);
        return All<TEvent>().Where(condition).ToArray() is [var only]
            ? only
            : throw Failed($"Expected exactly one {typeof(TEvent).Name} that meets the condition, but there are {All<TEvent>().Count(condition)}.");
    }

    /// <summary>Checks that at least one event of a type was sent that meets a condition.</summary>
    /// <typeparam name="TEvent">The type, such as <see cref="LogEvent"/>.</typeparam>
    /// <param name="condition">What the event must be.</param>
    /// <exception cref="KameleoonAssertionException">None was sent.</exception>
    public void AssertSent<TEvent>(Func<TEvent, bool> condition)
        where TEvent : IActionEvent
    {
        if (!All<TEvent>().Any(condition))
        {
            throw Failed($"Expected a {typeof(TEvent).Name} that meets the condition, but there is none.");
        }
    }

    /// <summary>Checks that no event of a type was sent that meets a condition.</summary>
    /// <typeparam name="TEvent">The type, such as <see cref="LogEvent"/>.</typeparam>
    /// <param name="condition">What the event must not be.</param>
    /// <exception cref="KameleoonAssertionException">One was sent.</exception>
    public void AssertNotSent<TEvent>(Func<TEvent, bool> condition)
        where TEvent : IActionEvent
    {
        if (All<TEvent>().Any(condition))
        {
            throw Failed($"Expected no {typeof(TEvent).Name} that meets the condition, but there is one.");
        }
    }

    /// <summary>Checks that at least one event was sent that meets a condition, typed or raw: by its mapping and its body.</summary>
    /// <param name="condition">What the event must be.</param>
    /// <exception cref="KameleoonAssertionException">None was sent.</exception>
    public void AssertSent(Func<SentEvent, bool> condition)
    {
        if (!Sent.Any(condition))
        {
            throw Failed("Expected an event that meets the condition, but there is none.");
        }
    }

    /// <summary>Checks that no event was sent that meets a condition, typed or raw: by its mapping and its body.</summary>
    /// <param name="condition">What the event must not be.</param>
    /// <exception cref="KameleoonAssertionException">One was sent.</exception>
    public void AssertNotSent(Func<SentEvent, bool> condition)
    {
        if (Sent.Any(condition))
        {
            throw Failed("Expected no event that meets the condition, but there is one.");
        }
    }

    /// <summary>Checks how many events were sent, typed and raw.</summary>
    /// <param name="count">How many: 0 for none at all.</param>
    /// <exception cref="KameleoonAssertionException">There are more or less.</exception>
    public void AssertCount(int count)
    {
        if (Sent.Count != count)
        {
            throw Failed($"Expected {count} events, but there are {Sent.Count}.");
        }
    }

    private KameleoonAssertionException Failed(string message)
    {
        var sent = Sent;
        var list = string.Concat(sent.Take(20).Select((one, index) => $"{Environment.NewLine}  {index + 1}. {one}"));
        return new KameleoonAssertionException(sent.Count == 0 ? $"{message} Nothing was sent." : $"{message} Sent were:{list}");
    }
}
