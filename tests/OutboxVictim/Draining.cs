namespace KameleoonSdk.OutboxVictim;

internal static class Draining
{
    public static async Task<int> RunAsync(string file, Uri address)
    {
        await using var sender = Senders.Create(file, new Uri(address, "drain/"));
        var result = await sender.FlushAsync(TimeSpan.FromMinutes(5));
        Console.WriteLine(result);
        return result.IsComplete && result.Failed == 0 ? 0 : 1;
    }
}
