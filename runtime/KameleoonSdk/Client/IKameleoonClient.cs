namespace KameleoonSdk;

/// <summary>Delivers events to Kameleoon. Application code depends on it so that tests can put something else in its place.</summary>
public interface IKameleoonClient
{
    /// <summary>
    /// Validates an event and sends it: one event, one request, one answer. Nothing is retried.
    /// What the network or the server does never makes it throw; the result says it.
    /// </summary>
    /// <param name="event">An event of the destination <c>kameleoon</c>.</param>
    /// <param name="cancellationToken">Gives up waiting. Whether Kameleoon got the event is then unknown.</param>
    /// <returns>What became of the event.</returns>
    /// <exception cref="ArgumentNullException">There is no event.</exception>
    /// <exception cref="ArgumentException">The event belongs to another destination.</exception>
    /// <exception cref="InvalidOperationException">Another thread changed the event while it was being written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Task<SendResult> SendAsync(IActionEvent @event, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends a ready body, byte for byte, and waits for Kameleoon's answer. Nothing is validated: what makes the body has to know the rules
    /// of the destination. Nothing is retried.
    /// </summary>
    /// <param name="event">The event.</param>
    /// <param name="cancellationToken">Gives up waiting. Whether Kameleoon got the event is then unknown.</param>
    /// <returns>What became of the event.</returns>
    /// <exception cref="ArgumentNullException">There is no event.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Task<SendResult> SendAsync(ReadyEvent @event, CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks Kameleoon whether it accepts the settings, without sending an event. Bad credentials never make it throw; the result says it.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Whether the settings work and, if not, why.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Task<ConnectionTestResult> TestConnectionAsync(CancellationToken cancellationToken = default);
}
