using System.ComponentModel;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>The frame of generated readers: the start and end of a text, and the members of an object one by one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonObjectRead
{
    /// <summary>A reader that stands at the first token of the text.</summary>
    /// <param name="utf8Json">The text, as UTF-8.</param>
    /// <exception cref="JsonException">The text is empty or malformed.</exception>
    public static Utf8JsonReader Open(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = JsonLimits.MaxDepth + 1 });
        reader.Read();
        return reader;
    }

    /// <summary>Makes sure that nothing follows the value.</summary>
    /// <param name="reader">The reader, at the last token of the value.</param>
    /// <exception cref="JsonException">Something does.</exception>
    public static void Close(ref Utf8JsonReader reader)
    {
        if (reader.Read())
        {
            throw new JsonException("The text goes on after the event.");
        }
    }

    /// <summary>Makes sure that the reader stands at the start of an object.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="path">Where the object is, for error messages.</param>
    /// <exception cref="JsonException">It stands elsewhere.</exception>
    public static void Start(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{path}: Expected an object.", path, null, null);
        }
    }

    /// <summary>Goes to the name of the next member, or to the end of the object.</summary>
    /// <param name="reader">The reader, at the start of the object or at the last token of a member.</param>
    /// <returns>Whether there is a next member.</returns>
    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Passes over a member that the definition does not know.</summary>
    /// <param name="reader">The reader, at the name of the member.</param>
    public static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    /// <summary>Keeps a member that the definition does not know.</summary>
    /// <param name="reader">The reader, at the name of the member.</param>
    /// <param name="bag">Where the member goes.</param>
    /// <param name="path">Where the object is, for error messages.</param>
    /// <exception cref="JsonException">The value is not valid UTF-8, or nested too deeply.</exception>
    public static void Keep(ref Utf8JsonReader reader, PropertyBag bag, string path)
    {
        ArgumentNullException.ThrowIfNull(bag);
        var name = reader.GetString()!;
        reader.Read();
        bag[name] = JsonRead.Value(ref reader, path);
    }

    /// <summary>The exception for a field that has another value than the constant of its event.</summary>
    /// <param name="field">The field.</param>
    /// <param name="constant">The constant.</param>
    public static JsonException NotTheConstant(FieldDescriptor field, string constant)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new JsonException($"{field.Path}: '{field.Name}' has to be '{constant}' for this event.", field.Path, null, null);
    }

    /// <summary>The exception for a required field that the text does not have.</summary>
    /// <param name="field">The field.</param>
    public static JsonException Missing(FieldDescriptor field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new JsonException($"{field.Path}: the required field '{field.Name}' is missing or empty.", field.Path, null, null);
    }
}
