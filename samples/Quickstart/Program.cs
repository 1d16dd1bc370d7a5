using KameleoonSdk;
using Quickstart;

var target = await Target.ChooseAsync();
await using (target)
{
    Console.WriteLine($"KameleoonSdk quickstart: sending to {target.Description}");
    using var client = new KameleoonClient(target.Settings, target.ClientOptions);
    var number = 0;
    foreach (var (title, @event) in SampleEvents.All())
    {
        var result = await client.SendAsync(@event);
        Report.Write(++number, title, @event, target.LastRequest, result);
        if (!result.IsDelivered)
        {
            return 1;
        }
    }

    Console.WriteLine();
    Console.WriteLine($"{number} events delivered.");
    return 0;
}
