using System.Text;
using System.Text.Json;
using KameleoonSdk.Liquid;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Conformance;

/// <summary>Answers the cases of mappings: a line for each, in their order, whatever happens.</summary>
internal static class MappingAnswers
{
    private static readonly MappingOptions Options = new() { Liquid = LiquidEngine.Default };

    private static readonly RawEventLimits Limits = new() { MaxByteCount = RawEventLimits.LargestByteCount };

    public static void Write(TextReader cases, TextWriter answers)
    {
        while (cases.ReadLine() is { } line)
        {
            answers.Write(Answer(line));
            answers.Write('\n');
        }
    }

    public static string Answer(string line)
    {
        var utf8 = Encoding.UTF8.GetBytes(line);
        var id = "null";
        try
        {
            var index = JsonIndex.Rent();
            var read = index.TryRead(utf8, Limits with { MaxDepth = 1024 }, out var error);
            var view = read ? index.View(utf8) : throw new RawEventException(error);
            id = Encoding.UTF8.GetString(view.TextOf(view.Find(view.Root, "id"u8)));
            var input = view.Find(view.Root, "input"u8);
            var mapping = Mapping.Parse(view.TextOf(view.Find(view.Root, "mapping"u8)), Options);
            var output = mapping.Apply(input == JsonView.None ? "{}"u8 : view.TextOf(input), Limits);
            index.Return();
            return output.Length == 0 ? $"{{\"id\":{id}}}" : $"{{\"id\":{id},\"output\":{Encoding.UTF8.GetString(output)}}}";
        }
        catch (Exception e)
        {
            return $"{{\"id\":{id},\"error\":{{\"name\":\"{e.GetType().Name}\",\"message\":{JsonSerializer.Serialize(e.Message)}}}}}";
        }
    }
}
