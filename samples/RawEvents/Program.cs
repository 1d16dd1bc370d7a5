using KameleoonSdk.Destinations;
using RawEvents;

// Raw events, one a line, from a file or the standard input ("-"); without an argument, those beside the program. Nothing is sent.
// A second argument is a file that says what the destination is (docs/destinations.md, "As a file"); without it, it has the presets.
try
{
    var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "events.ndjson");
    using var lines = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
    var options = args.Length > 1 ? DestinationOptions.Parse(File.ReadAllText(args[1])) : new DestinationOptions { Name = "Kameleoon" }.WithPresets();
    using var destination = new KameleoonDestination(options, client: null);
    foreach (var warning in destination.Warnings)
    {
        Console.Error.WriteLine($"warning: {warning}");
    }

    var summary = new Summary(options);
    var check = new MigrationCheck(destination);
    foreach (var rawEvent in Lines.Read(lines))
    {
        summary.Add(destination.Evaluate(rawEvent));
        check.Add(rawEvent);
    }

    Console.WriteLine(summary);
    Console.WriteLine();
    Console.WriteLine(check.ToReport());
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DestinationException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
