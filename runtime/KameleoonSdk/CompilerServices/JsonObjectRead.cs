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

    /// <summary>Reads an event out of its JSON.</summary>
    /// <typeparam name="T">The type of the event.</typeparam>
    /// <param name="utf8Json">The text, as UTF-8.</param>
    /// <exception cref="JsonException">The text is not valid JSON, a value has the wrong type, or a required field is missing.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : class, IEventValue<T>
    {
        var reader = Open(utf8Json);
        Start(ref reader, "$");
        var result = T.Read(ref reader);
        Close(ref reader);
        return result;
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

    /// <summary>Goes to the value of the next member that the definition knows, passing over others.</summary>
    /// <param name="reader">The reader, at the start of the object or at the last token of a member.</param>
    /// <param name="fields">The fields of the object.</param>
    /// <param name="last">The number of the field that was read last; -1 at first. Fields mostly come in their order.</param>
    /// <returns>The number of the field, or -1 at the end of the object.</returns>
    public static int Next(ref Utf8JsonReader reader, FieldDescriptor[] fields, int last)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var number = Find(ref reader, fields, last);
            reader.Read();
            if (number >= 0)
            {
                return number;
            }

            reader.Skip();
        }

        return -1;
    }

    /// <summary>Goes to the value of the next member that the definition knows, keeping others.</summary>
    /// <param name="reader">The reader, at the start of the object or at the last token of a member.</param>
    /// <param name="fields">The fields of the object.</param>
    /// <param name="last">The number of the field that was read last; -1 at first.</param>
    /// <param name="others">Where other members go.</param>
    /// <param name="path">Where the object is, for error messages.</param>
    /// <returns>The number of the field, or -1 at the end of the object.</returns>
    /// <exception cref="JsonException">The value of another member is not valid UTF-8, or nested too deeply.</exception>
    public static int NextOrKeep(ref Utf8JsonReader reader, FieldDescriptor[] fields, int last, ref PropertyBag? others, string path)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var number = Find(ref reader, fields, last);
            var name = number < 0 ? reader.GetString()! : "";
            reader.Read();
            if (number >= 0)
            {
                return number;
            }

            OpenObject.Get(ref others)[name] = JsonRead.Value(ref reader, path);
        }

        return -1;
    }

    /// <summary>The exception for a field that has another value than the constant of its event.</summary>
    /// <param name="field">The field.</param>
    /// <param name="constant">The constant.</param>
    public static JsonException NotTheConstant(FieldDescriptor field, string constant)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new JsonException($"{field.Path}: '{field.Name}' has to be '{constant}' for this event.", field.Path, null, null);
    }

    /// <summary>Refuses an object without a required field.</summary>
    /// <param name="found">What was found.</param>
    /// <exception cref="JsonException">A required field is missing; the exception names the first.</exception>
    public static void ThrowIfMissing(ref ValidationCollector found)
    {
        if (found.First is { } error)
        {
            var name = error.Path[(error.Path.LastIndexOf('.') + 1)..];
            throw new JsonException($"{error.Path}: the required field '{name}' is missing or empty.", error.Path, null, null);
        }
    }

    private static int Find(ref Utf8JsonReader reader, FieldDescriptor[] fields, int last)
    {
        for (var i = last + 1; i < fields.Length; i++)
        {
            if (IsMember(ref reader, fields[i]))
            {
                return i;
            }
        }

        for (var i = 0; i <= last; i++)
        {
            if (IsMember(ref reader, fields[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // Fields that are written into another object, or never sent, are not members of this one, whatever is called like them.
    private static bool IsMember(ref Utf8JsonReader reader, FieldDescriptor field) =>
        field.Into is null && !field.IsTransient && reader.ValueTextEquals(field.Utf8Name);
}
