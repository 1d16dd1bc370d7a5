namespace KameleoonSdk.Hosting;

/// <summary>What the options must be. Every message names its setting and none has a value of a secret one.</summary>
internal static class KameleoonOptionsRules
{
    private static readonly KameleoonSettings Legal = new() { ApiKey = "e30=", Sitecode = "0123456789" };
    private static readonly TimeSpan LongestAge = TimeSpan.FromDays(30);

    public static IReadOnlyList<string> Check(KameleoonOptions options)
    {
        var errors = new List<string>();
        CheckClient(options, errors);
        Range(errors, nameof(options.Concurrency), options.Concurrency, 1, 1000);
        Range(errors, nameof(options.MaxRequestsPerSecond), options.MaxRequestsPerSecond ?? 1, 1, 1_000_000);
        Range(errors, nameof(options.MaxEventNamesPerHour), options.MaxEventNamesPerHour ?? 1, 1, int.MaxValue);
        Range(errors, nameof(options.MaxEventBytes), options.MaxEventBytes, 1, int.MaxValue);
        Range(errors, "Queue:" + nameof(QueueOptions.MaxEvents), options.Queue.MaxEvents, 1, int.MaxValue);
        Range(errors, "Queue:" + nameof(QueueOptions.MaxBytes), options.Queue.MaxBytes, 1, long.MaxValue);
        Range(errors, "Queue:" + nameof(QueueOptions.MaxDeadLetters), options.Queue.MaxDeadLetters, 0, int.MaxValue);
        Range(errors, "Queue:" + nameof(QueueOptions.MaxDeadLetterBytes), options.Queue.MaxDeadLetterBytes, 0, long.MaxValue);
        Range(errors, "CircuitBreaker:" + nameof(CircuitBreakerOptions.Failures), options.CircuitBreaker.Failures, 1, int.MaxValue);
        Require(errors, Enum.IsDefined(options.Queue.WhenFull), "Queue:WhenFull must be Wait, Refuse or DropOldest.");
        Require(
            errors,
            options.RateLimiter is null || options.MaxRequestsPerSecond is null,
            $"{nameof(options.MaxRequestsPerSecond)} and {nameof(options.RateLimiter)} cannot both be set.");
        CheckTimes(options, errors);
        return errors;
    }

    private static void CheckClient(KameleoonOptions options, List<string> errors)
    {
        // One after the other, since a client says of its options only the first that is wrong.
        TryClient(errors, SenderSettings.ToSettings(options), new());
        TryClient(errors, Legal, new() { BaseAddress = options.BaseAddress });
        TryClient(errors, Legal, new() { Timeout = options.Timeout });
        TryClient(errors, Legal, new() { UserAgentSuffix = options.UserAgentSuffix });
    }

    private static void TryClient(List<string> errors, KameleoonSettings settings, KameleoonClientOptions options)
    {
        try
        {
            new KameleoonClient(settings, options).Dispose();
        }
        catch (EventValidationException exception)
        {
            errors.AddRange(exception.Errors.Select(error =>
                $"The setting {(error.Path == "$.apiKey" ? nameof(settings.ApiKey) : nameof(settings.Sitecode))} is wrong: {error.Message}"));
        }
        catch (ArgumentException exception)
        {
            // Without the name of the parameter and the value, which the platform adds.
            errors.Add(exception.Message.Split(" (Parameter")[0].Replace("The option ", "The setting ", StringComparison.Ordinal));
        }
    }

    private static void CheckTimes(KameleoonOptions options, List<string> errors)
    {
        var (retry, circuit) = (options.Retry, options.CircuitBreaker);
        Require(
            errors,
            options.ShutdownTimeout >= TimeSpan.Zero && options.ShutdownTimeout.TotalMilliseconds <= int.MaxValue,
            $"{nameof(options.ShutdownTimeout)} must be zero or more, and at most {int.MaxValue} milliseconds.");
        Require(errors, retry.InitialDelay > TimeSpan.Zero, "Retry:InitialDelay must be more than zero.");
        Require(
            errors,
            retry.MaxDelay >= retry.InitialDelay && retry.MaxDelay <= LongestAge,
            "Retry:MaxDelay must be at least Retry:InitialDelay, and at most 30 days.");
        Require(
            errors,
            retry.MaxAge > options.Timeout && retry.MaxAge <= LongestAge,
            "Retry:MaxAge must be more than Timeout, and at most 30 days.");
        Require(errors, circuit.InitialDuration > TimeSpan.Zero, "CircuitBreaker:InitialDuration must be more than zero.");
        Require(
            errors,
            circuit.MaxDuration >= circuit.InitialDuration && circuit.MaxDuration <= TimeSpan.FromDays(1),
            "CircuitBreaker:MaxDuration must be at least CircuitBreaker:InitialDuration, and at most 1 day.");
    }

    private static void Range(List<string> errors, string name, long value, long lowest, long highest) =>
        Require(
            errors,
            value >= lowest && value <= highest,
            highest is int.MaxValue or long.MaxValue
                ? $"{name} must be {lowest} or more, but it is {value}."
                : $"{name} must be from {lowest} to {highest}, but it is {value}.");

    private static void Require(List<string> errors, bool isMet, string rule)
    {
        if (!isMet)
        {
            errors.Add($"The setting {rule}");
        }
    }
}
