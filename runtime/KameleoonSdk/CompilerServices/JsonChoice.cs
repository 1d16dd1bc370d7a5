using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>Reads and writes the choices of generated enums, by their numbers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonChoice
{
    /// <summary>The value of a choice on the wire, without the quotes of JSON.</summary>
    /// <param name="table">The choices.</param>
    /// <param name="number">The choice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no choice.</exception>
    public static string ToWireValue(ChoiceTable table, int number)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Value(number) ?? throw new ArgumentOutOfRangeException(nameof(number), number, "The value is none of the choices.");
    }

    /// <summary>The choice of a value on the wire.</summary>
    /// <param name="table">The choices.</param>
    /// <param name="text">The text, or the number as JSON writes it.</param>
    /// <returns>The number of the choice; 0 where it is none.</returns>
    public static int Parse(ChoiceTable table, string? text)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Find(text);
    }

    /// <summary>The choice of a value that was taken out of an open object; JSON null is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="field">The field.</param>
    /// <param name="path">Where the value was, for error messages.</param>
    /// <exception cref="JsonException">The value is none of the choices.</exception>
    public static int? ReadFrom(PropertyValue value, FieldDescriptor field, string path) => Find(value, Definition.Choices(field), field.Name, path);

    internal static int? Read(ref Utf8JsonReader reader, ChoiceTable table, string name, string path) =>
        Find(JsonRead.Value(ref reader, path), table, name, path);

    internal static ref byte Write(ref byte p, ref byte end, ChoiceTable table, int number)
    {
        var json = table.Json(number);
        if (json.IsEmpty)
        {
            throw new InvalidOperationException($"{number.ToString(CultureInfo.InvariantCulture)} is the number of no choice: {string.Join(", ", table.Values)}.");
        }

        return ref JsonWrite.Copy(ref p, ref end, json);
    }

    private static int? Find(PropertyValue value, ChoiceTable table, string name, string path)
    {
        if (value.Kind == PropertyKind.Null)
        {
            return null;
        }

        var number = table.Find(Text(value));
        number = number == 0 && value.TryGetDouble(out var amount) ? table.Find(amount) : number;
        return number > 0
            ? number
            : throw new JsonException($"{path}: {value} is none of the choices of {name}.", path, null, null);
    }

    private static string? Text(PropertyValue value) => value.Kind switch
    {
        PropertyKind.String => value.GetString(),
        PropertyKind.Number when value.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
