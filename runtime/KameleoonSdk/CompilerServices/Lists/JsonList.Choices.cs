using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

public static partial class JsonList
{
    /// <summary>The bytes that a list of choices takes.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="values">The list.</param>
    public static int SizeChoices<TChoice, TCodec>(TChoice[]? values)
        where TChoice : struct, Enum
        where TCodec : struct, IChoiceCodec<TChoice>
    {
        var size = Brackets;
        foreach (var value in values ?? [])
        {
            size = checked(size + PerItem + TCodec.Json(value).Length);
        }

        return size;
    }

    /// <summary>Writes a list of choices.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="values">The list.</param>
    /// <exception cref="InvalidOperationException">A value is no choice, or there is too little room.</exception>
    public static ref byte WriteChoices<TChoice, TCodec>(ref byte p, ref byte end, TChoice[] values)
        where TChoice : struct, Enum
        where TCodec : struct, IChoiceCodec<TChoice>
    {
        p = ref JsonWrite.Copy(ref p, ref end, "["u8);
        for (var i = 0; i < values.Length; i++)
        {
            p = ref Comma(ref p, ref end, i);
            p = ref JsonChoice.Write<TChoice, TCodec>(ref p, ref end, values[i]);
        }

        return ref JsonWrite.Copy(ref p, ref end, "]"u8);
    }

    /// <summary>Reads a list of choices; JSON null is none.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no list, or an item is none of the choices.</exception>
    public static TChoice[]? ReadChoices<TChoice, TCodec>(ref Utf8JsonReader reader, string path)
        where TChoice : struct, Enum
        where TCodec : struct, IChoiceCodec<TChoice>
    {
        if (!Start(ref reader, path))
        {
            return null;
        }

        var values = new List<TChoice>();
        while (Next(ref reader))
        {
            values.Add(JsonChoice.Read<TChoice, TCodec>(ref reader, path) ?? throw NoNull(path));
        }

        return [.. values];
    }

    /// <summary>Reads a list of choices that was taken out of an open object; JSON null is none.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="path">Where the value was, for error messages.</param>
    /// <exception cref="JsonException">The value is no list, or an item is none of the choices.</exception>
    public static TChoice[]? ReadChoicesFrom<TChoice, TCodec>(PropertyValue value, string path)
        where TChoice : struct, Enum
        where TCodec : struct, IChoiceCodec<TChoice>
    {
        var reader = JsonObject.Reader(value);
        return ReadChoices<TChoice, TCodec>(ref reader, path);
    }

    /// <summary>Notes items that are no choice.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="found">Where it is noted.</param>
    /// <param name="field">The field.</param>
    /// <param name="values">The list.</param>
    public static void ValidateChoices<TChoice, TCodec>(ref ValidationCollector found, FieldDescriptor field, TChoice[]? values)
        where TChoice : struct, Enum
        where TCodec : struct, IChoiceCodec<TChoice>
    {
        for (var i = 0; i < (values?.Length ?? 0); i++)
        {
            if (TCodec.Json(values![i]).IsEmpty)
            {
                var mark = found.Mark;
                found.Choice(field);
                found.SetIndex(mark, field, i);
            }
        }
    }
}
