using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

public static partial class JsonList
{
    /// <summary>An upper bound of the bytes that a list of numbers takes.</summary>
    /// <param name="values">The list.</param>
    public static int SizeDoubles(double[]? values) => checked(Brackets + ((values?.Length ?? 0) * (PerItem + JsonSize.Double)));

    /// <summary>Writes a list of numbers.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="values">The list.</param>
    /// <exception cref="InvalidOperationException">There is too little room.</exception>
    public static ref byte WriteDoubles(ref byte p, ref byte end, double[] values)
    {
        p = ref JsonWrite.Copy(ref p, ref end, "["u8);
        for (var i = 0; i < values.Length; i++)
        {
            p = ref Comma(ref p, ref end, i);
            p = ref JsonWrite.Double(ref p, ref end, values[i]);
        }

        return ref JsonWrite.Copy(ref p, ref end, "]"u8);
    }

    /// <summary>Reads a list of numbers; JSON null is none.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no list, or an item has the wrong type.</exception>
    public static double[]? ReadDoubles(ref Utf8JsonReader reader, string path)
    {
        if (!Start(ref reader, path))
        {
            return null;
        }

        var values = new List<double>();
        while (Next(ref reader))
        {
            values.Add(JsonRead.Double(ref reader, path) ?? throw NoNull(path));
        }

        return [.. values];
    }

    /// <summary>Reads a list of numbers that was taken out of an open object; JSON null is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no list, or an item has the wrong type.</exception>
    public static double[]? ReadDoublesFrom(PropertyValue value, string path)
    {
        var reader = JsonObject.Reader(value);
        return ReadDoubles(ref reader, path);
    }
}
