using System.Text;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.OutboxVictim;

internal static class Producing
{
    private const int Producers = 16;

    public static async Task<int> RunAsync(string file, string ledger, Uri address, string round)
    {
        await using var sender = Senders.Create(file, new Uri(address, round + "/"));

        // Unbuffered: what is written is with the operating system, which outlives this process.
        await using var accepted = new FileStream(ledger, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
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

                lock (accepted)
                {
                    accepted.Write(Encoding.ASCII.GetBytes(id + "\n"));
                }
            }
        })));
        return 4;
    }
}
