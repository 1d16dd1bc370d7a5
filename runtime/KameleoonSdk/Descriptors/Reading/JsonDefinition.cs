using System.Text;
using System.Text.Json;

namespace KameleoonSdk.Descriptors.Reading;

/// <summary>What the readers of definitions share.</summary>
internal static class JsonDefinition
{
    /// <summary>Reads a value at which the reader stands.</summary>
    public delegate T ReadItem<T>(ref Utf8JsonReader reader);

    /// <summary>Goes to the name of the next member, or to the end of the object.</summary>
    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>A reader that stands at the start of the definition.</summary>
    public static Utf8JsonReader Open(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonLimits.MaxDepth });
        reader.Read();
        return reader;
    }

    /// <param name="reader">The reader, at the start of a list; afterwards at its end.</param>
    /// <param name="read">Reads an item at which the reader stands.</param>
    public static T[] ReadList<T>(ref Utf8JsonReader reader, ReadItem<T> read)
    {
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref reader));
        }

        return [.. items];
    }

    public static string[] ReadTexts(ref Utf8JsonReader reader) => ReadList(ref reader, static (ref Utf8JsonReader item) => item.GetString()!);

    /// <summary>Pairs of a value and its label; the label is left out where it is the value.</summary>
    public static ChoiceDescriptor[] ReadChoices(ref Utf8JsonReader reader) => ReadList(ref reader, ReadChoice);

    private static ChoiceDescriptor ReadChoice(ref Utf8JsonReader reader)
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

        return new ChoiceDescriptor(value, label) { IsNumber = isNumber };
    }
}
