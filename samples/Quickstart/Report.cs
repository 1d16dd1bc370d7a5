using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KameleoonSdk;
using Quickstart.Collector;

namespace Quickstart;

/// <summary>Prints what was sent and what came back, readable at a glance.</summary>
internal static class Report
{
    private const string Indent = "   ";

    private static readonly JsonWriterOptions Pretty = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(int number, string title, IActionEvent @event, ReceivedRequest? request, SendResult result)
    {
        Console.WriteLine();
        Console.WriteLine($"{number}. {title}");
        if (request is not null)
        {
            Console.WriteLine($"{Indent}{request.Method} {request.Path}");
            foreach (var (name, value) in request.Headers)
            {
                Console.WriteLine($"{Indent}{name.ToLowerInvariant(),-18}  {Redact(name, value)}");
            }
        }

        Console.WriteLine(Indent + Format(request?.Body ?? Body(@event)).ReplaceLineEndings(Environment.NewLine + Indent));
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

    private static string Format(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Pretty))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }
}
