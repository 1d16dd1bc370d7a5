using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

public static partial class JsonList
{
    /// <summary>An upper bound of the bytes that a list of records takes.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="values">The list.</param>
    public static int SizeObjects<T>(T[]? values)
        where T : class, IObjectValue<T>
    {
        var size = Brackets;
        foreach (var value in values ?? [])
        {
            size = checked(size + PerItem + JsonObject.Size(value));
        }

        return size;
    }

    /// <summary>Writes a list of records.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="values">The list.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    public static ref byte WriteObjects<T>(ref byte p, ref byte end, T[] values)
        where T : class, IObjectValue<T>
    {
        p = ref JsonWrite.Copy(ref p, ref end, "["u8);
        for (var i = 0; i < values.Length; i++)
        {
            p = ref Comma(ref p, ref end, i);
            p = ref values[i] is null ? ref JsonWrite.Null(ref p, ref end) : ref values[i].WriteTo(ref p, ref end);
        }

        return ref JsonWrite.Copy(ref p, ref end, "]"u8);
    }

    /// <summary>Reads a list of records; JSON null is none.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no list of such objects.</exception>
    public static T[]? ReadObjects<T>(ref Utf8JsonReader reader, FieldDescriptor field, string path)
        where T : class, IObjectValue<T>
    {
        if (!Start(ref reader, path))
        {
            return null;
        }

        var values = new List<T>();
        while (Next(ref reader))
        {
            values.Add(JsonObject.Read<T>(ref reader, field, path) ?? throw NoNull(path));
        }

        return [.. values];
    }

    /// <summary>Reads a list of records that was taken out of an open object; JSON null is none.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="field">The field.</param>
    /// <param name="path">Where the value was, for error messages.</param>
    /// <exception cref="JsonException">The value is no list of such objects.</exception>
    public static T[]? ReadObjectsFrom<T>(PropertyValue value, FieldDescriptor field, string path)
        where T : class, IObjectValue<T>
    {
        var reader = JsonObject.Reader(value);
        return ReadObjects<T>(ref reader, field, path);
    }

    /// <summary>A copy whose objects share nothing changeable with the original's.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="values">The list.</param>
    public static T[]? CopyObjects<T>(T[]? values)
        where T : class, IObjectValue<T> => values is null ? null : Array.ConvertAll(values, value => value?.Copy()!);

    /// <summary>Notes what is wrong with the records; null among them is.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="found">Where it is noted.</param>
    /// <param name="field">The field.</param>
    /// <param name="values">The list.</param>
    public static void ValidateObjects<T>(ref ValidationCollector found, FieldDescriptor field, T[]? values)
        where T : class, IObjectValue<T>
    {
        for (var i = 0; i < (values?.Length ?? 0); i++)
        {
            var mark = found.Mark;
            if (values![i] is { } value)
            {
                value.Validate(ref found, field.Members);
            }
            else
            {
                found.NoItem(field);
            }

            found.SetIndex(mark, field, i);
        }
    }
}
