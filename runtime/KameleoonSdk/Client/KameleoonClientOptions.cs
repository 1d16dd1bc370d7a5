namespace KameleoonSdk;

/// <summary>How a <see cref="KameleoonClient"/> sends. The client reads the options once, when it is made.</summary>
public sealed class KameleoonClientOptions
{
    /// <summary>
    /// Where to send instead of the URL in the definition of the destination, such as a gateway of your own:
    /// its scheme, host and port replace those of the definition, and its path is put before the path of the definition.
    /// An absolute https URL, or http to this machine (loopback) only, since the API key would travel in clear;
    /// without user name, query and fragment. Null, the default, sends to Kameleoon.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// How long to wait for the beginning of an answer, its headers, connecting included. More than zero; 10 seconds by default,
    /// as at the reference.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Names the application at the end of the <c>User-Agent</c> header, such as <c>MyShop/2.1</c>: printable ASCII characters.
    /// Null, the default, names only the SDK and the .NET runtime.
    /// </summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>The clock that measures <see cref="Timeout"/> and reads the dates of answers.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <exception cref="ArgumentException">An option has a value that it cannot have. The exception names it.</exception>
    internal void Validate()
    {
        // The longest time that the platform's timers take.
        if (Timeout <= TimeSpan.Zero || Timeout.TotalMilliseconds > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(
                nameof(Timeout), Timeout, $"The option {nameof(Timeout)} must be more than zero and at most {int.MaxValue} milliseconds.");
        }

        if (TimeProvider is null)
        {
            throw new ArgumentNullException(nameof(TimeProvider), $"The option {nameof(TimeProvider)} must not be null.");
        }

        if (UserAgentSuffix is { } suffix && suffix.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            throw new ArgumentException(
                $"The option {nameof(UserAgentSuffix)} may contain only printable ASCII characters.", nameof(UserAgentSuffix));
        }
    }
}
