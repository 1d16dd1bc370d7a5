using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>Reads and writes the choices of generated enums.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonChoice
{
    /// <summary>The bytes that a choice takes; 0 where there is none.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The choice.</param>
    public static int Size<TChoice, TCodec>(TChoice? value)
        where TChoice : struct, Enum
        where TCodec : struct, IChoiceCodec<TChoice> => value.HasValue ? TCodec.Json(value.GetValueOrDefault()).Length : 0;

    /// <summary>Writes a choice.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="value">The choice.</param>
    /// <exception cref="InvalidOperationException">The value is no choice, or there is too little room.</exception>
    public static ref byte Write<TChoice, TCodec>(ref byte p, ref byte end, TChoice value)
        where TChoice : struct, Enum
        where TCodec : struct, IChoiceCodec<TChoice>
    {
        var json = TCodec.Json(value);
        if (json.IsEmpty)
        {
            throw new InvalidOperationException($"{value} is none of the values of {typeof(TChoice).Name}.");
        }

        return ref JsonWrite.Copy(ref p, ref end, json);
    }

    /// <summary>Reads a choice; JSON null is none.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is none of the choices.</exception>
    public static TChoice? Read<TChoice, TCodec>(ref Utf8JsonReader reader, string path)
        where TChoice : struct, Enum
        where TCodec : struct, IChoiceCodec<TChoice> => ReadFrom<TChoice, TCodec>(JsonRead.Value(ref reader, path), path);

    /// <summary>The choice of a value that was taken out of an open object; JSON null is none.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="path">Where the value was, for error messages.</param>
    /// <exception cref="JsonException">The value is none of the choices.</exception>
    public static TChoice? ReadFrom<TChoice, TCodec>(PropertyValue value, string path)
        where TChoice : struct, Enum
        where TCodec : struct, IChoiceCodec<TChoice>
    {
        if (value.Kind == PropertyKind.Null)
        {
            return null;
        }

        return TCodec.TryParse(Text(value), out var choice)
            ? choice
            : throw new JsonException($"{path}: {value} is none of the choices of {typeof(TChoice).Name}.", path, null, null);
    }

    /// <summary>The value of a choice on the wire, without the quotes of JSON.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The choice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no choice.</exception>
    public static string ToWireValue<TChoice, TCodec>(TChoice value)
        where TChoice : struct, Enum
        where TCodec : struct, IChoiceCodec<TChoice>
    {
        var json = TCodec.Json(value);
        if (json.IsEmpty)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is none of the choices of {typeof(TChoice).Name}.");
        }

        if (json[0] != '"')
        {
            return Encoding.UTF8.GetString(json);
        }

        var reader = new Utf8JsonReader(json);
        reader.Read();
        return JsonRead.String(ref reader, "$")!;
    }

    private static string? Text(PropertyValue value) => value.Kind switch
    {
        PropertyKind.String => value.GetString(),
        PropertyKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        _ => null,
    };
}
