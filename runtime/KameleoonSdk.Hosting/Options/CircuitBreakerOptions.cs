namespace KameleoonSdk.Hosting;

/// <summary>When delivery stops sending to a server that does not answer well, and tries with one request at a time.</summary>
public sealed class CircuitBreakerOptions
{
    /// <summary>After how many failed attempts in a row the circuit opens: 1 or more; 10 by default.</summary>
    public int Failures { get; set; } = 10;

    /// <summary>
    /// How long it stays open the first time: more than zero; 1 second by default. It doubles with each probe that fails, up to
    /// <see cref="MaxDuration"/>, and is drawn from its upper half.
    /// </summary>
    public TimeSpan InitialDuration { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long it stays open at most: at least <see cref="InitialDuration"/>; 5 minutes by default.</summary>
    public TimeSpan MaxDuration { get; set; } = TimeSpan.FromMinutes(5);
}
