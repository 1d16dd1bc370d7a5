using System.ComponentModel;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>Reads, writes and checks generated records inside an event.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonObject
{
    /// <summary>An upper bound of the bytes that the object takes; 0 where there is none.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="value">The object.</param>
    public static int Size<T>(T? value)
        where T : class, IObjectValue<T> => value is null ? 0 : value.GetMaxByteCount();

    /// <summary>Reads an object; JSON null is none.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no such object.</exception>
    public static T? Read<T>(ref Utf8JsonReader reader, FieldDescriptor field, string path)
        where T : class, IObjectValue<T>
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        JsonObjectRead.Start(ref reader, path);
        return T.Read(ref reader, Definition.Members(field));
    }

    /// <summary>Reads an object that was taken out of an open one; JSON null is none.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="field">The field.</param>
    /// <param name="path">Where the value was, for error messages.</param>
    /// <exception cref="JsonException">The value is no such object.</exception>
    public static T? ReadFrom<T>(PropertyValue value, FieldDescriptor field, string path)
        where T : class, IObjectValue<T>
    {
        var reader = Reader(value);
        return Read<T>(ref reader, field, path);
    }

    /// <summary>A copy that shares nothing changeable.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="value">The object.</param>
    public static T? Copy<T>(T? value)
        where T : class, IObjectValue<T> => value?.Copy();

    /// <summary>Notes what is wrong with the object.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="found">Where it is noted.</param>
    /// <param name="field">The field.</param>
    /// <param name="value">The object.</param>
    public static void Validate<T>(ref ValidationCollector found, FieldDescriptor field, T? value)
        where T : class, IObjectValue<T> => value?.Validate(ref found, Definition.Members(field));

    /// <summary>A reader at the first token of a value.</summary>
    internal static Utf8JsonReader Reader(PropertyValue value)
    {
        var json = new byte[JsonSize.Value(value)];
        ref var start = ref json.AsSpan()[0];
        ref var stop = ref JsonWrite.Value(ref start, ref System.Runtime.CompilerServices.Unsafe.Add(ref start, json.Length), value);
        var length = (int)System.Runtime.CompilerServices.Unsafe.ByteOffset(ref start, ref stop);
        return JsonObjectRead.Open(json.AsSpan(0, length));
    }
}
