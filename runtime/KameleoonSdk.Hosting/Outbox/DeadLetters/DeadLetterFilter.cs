namespace KameleoonSdk.Hosting;

/// <summary>Which dead letters are meant: those that meet every condition that is given.</summary>
public sealed record DeadLetterFilter
{
    /// <summary>Only these, by <see cref="DeadLetter.Id"/>; null for any.</summary>
    public IReadOnlyCollection<long>? Ids { get; init; }

    /// <summary>Only those with this <see cref="DeliveryFailure.Reason"/>, compared ordinally; null for any.</summary>
    public string? Reason { get; init; }

    /// <summary>Only those that died before this time; null for any.</summary>
    public DateTimeOffset? DiedBefore { get; init; }

    /// <summary>At most so many, the longest dead first: 1 or more; null for no limit.</summary>
    public int? Limit { get; init; }

    /// <summary>Whether a dead letter meets the conditions; <see cref="Limit"/> is left to the caller.</summary>
    /// <param name="letter">The dead letter.</param>
    public bool Matches(DeadLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return (Ids is null || Ids.Contains(letter.Id))
            && (Reason is null || string.Equals(Reason, letter.Failure.Reason, StringComparison.Ordinal))
            && (DiedBefore is not { } time || letter.DiedAt < time);
    }
}
