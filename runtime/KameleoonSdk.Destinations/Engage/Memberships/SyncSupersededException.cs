namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// A sync had to stop because another one of the same trait began meanwhile, here or in another process. Nothing is lost: the other one
/// goes over the same members.
/// </summary>
public sealed class SyncSupersededException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="trait">The name of the trait.</param>
    public SyncSupersededException(string trait)
        : base($"Another sync of '{trait}' began meanwhile, so this one stopped. Run only one at a time for each trait.")
    {
    }
}
