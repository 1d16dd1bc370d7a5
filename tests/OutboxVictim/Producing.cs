namespace KameleoonSdk.OutboxVictim;

internal static class Producing
{
    private const int Producers = 16;

    public static async Task<int> RunAsync(string file, string path, Uri address, string round)
    {
        await using var ledger = new Ledger(path);
        await using var sender = Senders.Create(file, new Uri(address, round + "/"), outbox => new RecordingOutbox(outbox, ledger, round));
        await Task.WhenAll(Enumerable.Range(0, Producers).Select(producer => Task.Run(async () =>
        {
            for (var i = 0; ; i++)
            {
                var id = $"{round}-{producer}-{i}";
                var result = await sender.EnqueueAsync(ReadyEvent.FromUtf8Json(EventText.Body(id)));
                if (!result.IsAccepted)
                {
                    Console.Error.WriteLine(result);
                    Environment.Exit(3);
                }

                ledger.Add("accepted", [id]);
            }
        })));
        return 4;
    }
}
