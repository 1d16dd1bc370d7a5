using KameleoonSdk.DeliveryBenchmarks;

// throughput [concurrency] [seconds] [rounds]: delivery against a bare loop of the same requests. Publish with 16 and 64, 5 s, 5 rounds.
// h2 [concurrency] [seconds] [rounds]: the same over HTTP/2 with TLS. With more than 100 at once there are several connections.
// outbox [concurrency] [producers] [seconds] [rounds]: the same with the durable outbox. Publish with 64, 64, 5 s, 5 rounds.
// soak [events]: many events through the whole pipeline; publish with 1000000.
// server: what the others start by themselves, in a process of its own.
return args switch
{
    ["server", var protocol] => await LoopbackServer.RunAsync(protocol == "h2"),
    ["throughput", .. var rest] => await Throughput.RunAsync(Number(rest, 0, 16), Number(rest, 1, 5), Number(rest, 2, 5)),
    ["h2", .. var rest] => await Throughput.RunAsync(Number(rest, 0, 16), Number(rest, 1, 5), Number(rest, 2, 5), isHttp2: true),
    ["outbox", .. var rest] => await OutboxThroughput.RunAsync(Number(rest, 0, 64), Number(rest, 1, 64), Number(rest, 2, 5), Number(rest, 3, 5)),
    ["soak", .. var rest] => await Soak.RunAsync(Number(rest, 0, 1_000_000)),
    _ => Usage(),
};

static int Number(string[] args, int index, int otherwise) =>
    args.Length > index ? int.Parse(args[index], System.Globalization.CultureInfo.InvariantCulture) : otherwise;

static int Usage()
{
    Console.Error.WriteLine("throughput | h2 [concurrency] [seconds] [rounds] | outbox [concurrency] [producers] [seconds] [rounds] | soak [events]");
    return 2;
}
