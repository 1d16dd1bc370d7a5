using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

public static partial class JsonList
{
    /// <summary>An upper bound of the bytes that a list of text takes.</summary>
    /// <param name="values">The list.</param>
    public static int SizeStrings(string[]? values)
    {
        var size = Brackets;
        foreach (var value in values ?? [])
        {
            size = checked(size + PerItem + JsonSize.String(value));
        }

        return size;
    }

    /// <summary>Writes a list of text.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="values">The list.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    public static ref byte WriteStrings(ref byte p, ref byte end, string[] values)
    {
        p = ref JsonWrite.Copy(ref p, ref end, "["u8);
        for (var i = 0; i < values.Length; i++)
        {
            p = ref Comma(ref p, ref end, i);
            p = ref values[i] is null ? ref JsonWrite.Null(ref p, ref end) : ref JsonWrite.String(ref p, ref end, values[i]);
        }

        return ref JsonWrite.Copy(ref p, ref end, "]"u8);
    }

    /// <summary>Reads a list of text; JSON null is none.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no list, or an item has the wrong type.</exception>
    public static string[]? ReadStrings(ref Utf8JsonReader reader, string path)
    {
        if (!Start(ref reader, path))
        {
            return null;
        }

        var values = new List<string>();
        while (Next(ref reader))
        {
            values.Add(JsonRead.String(ref reader, path)!);
        }

        return [.. values];
    }

    /// <summary>Reads a list of text that was taken out of an open object; JSON null is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no list, or an item has the wrong type.</exception>
    public static string[]? ReadStringsFrom(PropertyValue value, string path)
    {
        var reader = JsonObject.Reader(value);
        return ReadStrings(ref reader, path);
    }
}
