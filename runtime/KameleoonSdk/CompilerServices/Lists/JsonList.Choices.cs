using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

public static partial class JsonList
{
    /// <summary>The bytes that a list of choices takes.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <param name="table">The choices.</param>
    /// <param name="values">The list.</param>
    public static int SizeChoices<TChoice>(ChoiceTable table, TChoice[]? values)
        where TChoice : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(table);
        var size = Brackets;
        foreach (var value in values ?? [])
        {
            size = checked(size + PerItem + table.Json(Number(value)).Length);
        }

        return size;
    }

    /// <summary>Writes a list of choices.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    /// <param name="table">The choices.</param>
    /// <param name="values">The list.</param>
    /// <exception cref="InvalidOperationException">A value is no choice, or there is too little room.</exception>
    public static ref byte WriteChoices<TChoice>(ref byte p, ref byte end, ChoiceTable table, TChoice[] values)
        where TChoice : struct, Enum
    {
        p = ref JsonWrite.Copy(ref p, ref end, "["u8);
        for (var i = 0; i < values.Length; i++)
        {
            p = ref Comma(ref p, ref end, i);
            p = ref JsonChoice.Write(ref p, ref end, table, Number(values[i]));
        }

        return ref JsonWrite.Copy(ref p, ref end, "]"u8);
    }

    /// <summary>Reads a list of choices; JSON null is none.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <exception cref="JsonException">The value is no list, or an item is none of the choices.</exception>
    public static TChoice[]? ReadChoices<TChoice>(ref Utf8JsonReader reader, FieldDescriptor field, string path)
        where TChoice : struct, Enum
    {
        if (!Start(ref reader, path))
        {
            return null;
        }

        var table = Definition.Choices(field);
        var values = new List<TChoice>();
        while (Next(ref reader))
        {
            var number = JsonChoice.Read(ref reader, table, field.Name, path) ?? throw NoNull(path);
            values.Add(Unsafe.As<int, TChoice>(ref number));
        }

        return [.. values];
    }

    /// <summary>Reads a list of choices that was taken out of an open object; JSON null is none.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="field">The field.</param>
    /// <param name="path">Where the value was, for error messages.</param>
    /// <exception cref="JsonException">The value is no list, or an item is none of the choices.</exception>
    public static TChoice[]? ReadChoicesFrom<TChoice>(PropertyValue value, FieldDescriptor field, string path)
        where TChoice : struct, Enum
    {
        var reader = JsonObject.Reader(value);
        return ReadChoices<TChoice>(ref reader, field, path);
    }

    /// <summary>Notes items that are no choice.</summary>
    /// <typeparam name="TChoice">The enum.</typeparam>
    /// <param name="found">Where it is noted.</param>
    /// <param name="field">The field.</param>
    /// <param name="values">The list.</param>
    public static void ValidateChoices<TChoice>(ref ValidationCollector found, FieldDescriptor field, TChoice[]? values)
        where TChoice : struct, Enum
    {
        for (var i = 0; i < (values?.Length ?? 0); i++)
        {
            var mark = found.Mark;
            found.Choice(field, Number(values![i]));
            found.SetIndex(mark, field, i);
        }
    }

    private static int Number<TChoice>(TChoice value)
        where TChoice : struct, Enum => Unsafe.As<TChoice, int>(ref value);
}
