using System.Text;
using System.Text.Json;

namespace KameleoonSdk.Descriptors.Reading;

/// <summary>What the readers of definitions share.</summary>
internal static class JsonDefinition
{
    /// <summary>Goes to the name of the next member, or to the end of the object.</summary>
    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>A reader that stands at the start of the definition.</summary>
    public static Utf8JsonReader Open(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonLimits.MaxDepth });
        reader.Read();
        return reader;
    }

    public static string[] ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(reader.GetString()!);
        }

        return [.. texts];
    }

    /// <summary>Pairs of a value and its label; the label is left out where it is the value.</summary>
    public static ChoiceDescriptor[] ReadChoices(ref Utf8JsonReader reader)
    {
        var choices = new List<ChoiceDescriptor>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Read();
            var isNumber = reader.TokenType == JsonTokenType.Number;
            var value = isNumber ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString()!;
            reader.Read();
            var label = value;
            if (reader.TokenType != JsonTokenType.EndArray)
            {
                label = reader.GetString()!;
                reader.Read();
            }

            choices.Add(new ChoiceDescriptor(value, label) { IsNumber = isNumber });
        }

        return [.. choices];
    }
}
