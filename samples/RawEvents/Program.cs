using System.Text;
using KameleoonSdk.Destinations;
using RawEvents;

// Raw events, one a line, from a file or the standard input ("-"); without an argument, those beside the program. Nothing is sent.
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "events.ndjson");
using var lines = path == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : File.OpenText(path);

using var destination = new KameleoonDestination(new DestinationOptions { Name = "Kameleoon" }.WithPresets());
var summary = new Summary(destination.Options);
var check = new MigrationCheck(destination);
while (await lines.ReadLineAsync() is { } line)
{
    if (line.Length > 0)
    {
        var rawEvent = Encoding.UTF8.GetBytes(line);
        summary.Add(destination.Evaluate(rawEvent));
        check.Add(rawEvent);
    }
}

Console.WriteLine(summary);
Console.WriteLine();
Console.WriteLine(check.ToReport());
