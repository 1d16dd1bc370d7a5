namespace KameleoonSdk.Hosting.Tests.Support;

internal static class Threads
{
    /// <summary>Goes on behind all work that is ready to run now. Yielding alone would come before much of it.</summary>
    public static Task LetOthersRunAsync() =>
        Task.Factory.StartNew(static () => { }, CancellationToken.None, TaskCreationOptions.PreferFairness, TaskScheduler.Default);
}
