using KameleoonSdk;
using Quickstart;

var target = await Target.ChooseAsync();
await using (target)
{
    Console.WriteLine($"KameleoonSdk quickstart: sending to {target.Description}");
    try
    {
        using var client = new KameleoonClient(target.Settings, target.ClientOptions);
        foreach (var warning in client.Warnings)
        {
            Console.WriteLine($"Warning: {warning.Message}");
        }

        var number = 0;
        foreach (var (title, @event) in SampleEvents.All())
        {
            var result = await client.SendAsync(@event);
            Report.Write(++number, title, @event, target.LastRequest, result);
            if (!result.IsDelivered)
            {
                Console.Error.WriteLine("Not delivered, so the other events are not sent.");
                return 1;
            }
        }

        Console.WriteLine();
        Console.WriteLine($"{number} events delivered.");
        return 0;
    }
    catch (Exception exception) when (exception is EventValidationException or ArgumentException)
    {
        Console.Error.WriteLine($"The settings cannot be used. {exception.Message}");
        return 1;
    }
}
