using System.Buffers;
using System.Text;
using System.Text.Json;
using KameleoonSdk;
using Quickstart.Collector;

namespace Quickstart;

/// <summary>Prints what was sent and what came back, readable at a glance.</summary>
internal static class Report
{
    private const string Indent = "   ";

    /// <summary>What every HTTP request has says nothing about this one.</summary>
    private static readonly string[] UsualHeaders = ["Host", "User-Agent", "Content-Length"];

    public static void Write(int number, string title, IActionEvent @event, ReceivedRequest? request, SendResult result)
    {
        Console.WriteLine();
        Console.WriteLine($"{number}. {title}");
        if (request is not null)
        {
            var headers = request.Headers
                .Where(header => !UsualHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
                .Select(header => $"{header.Key.ToLowerInvariant()}: {Redact(header.Key, header.Value)}");
            Console.WriteLine($"{Indent}{request.Method} {request.Path}");
            Console.WriteLine(Indent + string.Join(Indent, headers));
        }

        Console.WriteLine(Format(request?.Body ?? Body(@event)));
        Console.WriteLine($"{Indent}=> {result}");
    }

    private static string Redact(string header, string value) =>
        header.Equals("Authorization", StringComparison.OrdinalIgnoreCase) ? value[..(value.IndexOf(' ', StringComparison.Ordinal) + 1)] + "***" : value;

    private static byte[] Body(IActionEvent @event)
    {
        var buffer = new ArrayBufferWriter<byte>();
        @event.WriteTo(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A line for each field; the values as they were sent.</summary>
    private static string Format(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder().Append(Indent).Append('{');
        var separator = "";
        foreach (var field in document.RootElement.EnumerateObject())
        {
            text.AppendLine(separator).Append(Indent).Append($"  \"{field.Name}\": {field.Value.GetRawText()}");
            separator = ",";
        }

        return text.AppendLine().Append(Indent).Append('}').ToString();
    }
}
