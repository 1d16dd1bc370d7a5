using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// Reads the values of fields for generated code: each method takes the value at the reader's token and leaves the reader at its last
/// token. JSON null is null; another kind than the expected one is a <see cref="JsonException"/> that names the path of the field.
/// </summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "Each method is named after what it handles.")]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FieldRead
{
    /// <summary>A text.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static string? Text(ref Utf8JsonReader reader, FieldDescriptor field) => JsonRead.String(ref reader, Path(field));

    /// <summary>A number.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static double? Double(ref Utf8JsonReader reader, FieldDescriptor field) => JsonRead.Double(ref reader, Path(field));

    /// <summary>A whole number.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static long? Int64(ref Utf8JsonReader reader, FieldDescriptor field) => JsonRead.Int64(ref reader, Path(field));

    /// <summary>A boolean.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static bool? Boolean(ref Utf8JsonReader reader, FieldDescriptor field) => JsonRead.Boolean(ref reader, Path(field));

    /// <summary>A date and time.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static IsoDateTime DateTime(ref Utf8JsonReader reader, FieldDescriptor field) => JsonRead.DateTime(ref reader, Path(field));

    /// <summary>A choice, by its number.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value is none of the choices.</exception>
    public static int? Choice(ref Utf8JsonReader reader, FieldDescriptor field) => JsonChoice.Read(ref reader, Definition.Choices(field), field.Name, Path(field));

    /// <summary>An open object.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static PropertyBag? Bag(ref Utf8JsonReader reader, FieldDescriptor field) => JsonRead.Bag(ref reader, Path(field));

    /// <summary>An object with declared members.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static T? Object<T>(ref Utf8JsonReader reader, FieldDescriptor field)
        where T : class, IObjectValue<T> => JsonObject.Read<T>(ref reader, field, Path(field));

    /// <summary>A list of text.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static string[]? Strings(ref Utf8JsonReader reader, FieldDescriptor field) => JsonList.ReadStrings(ref reader, Path(field));

    /// <summary>A list of numbers.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static double[]? Doubles(ref Utf8JsonReader reader, FieldDescriptor field) => JsonList.ReadDoubles(ref reader, Path(field));

    /// <summary>A list of whole numbers.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static long[]? Int64s(ref Utf8JsonReader reader, FieldDescriptor field) => JsonList.ReadInt64s(ref reader, Path(field));

    /// <summary>A list of booleans.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static bool[]? Booleans(ref Utf8JsonReader reader, FieldDescriptor field) => JsonList.ReadBooleans(ref reader, Path(field));

    /// <summary>A list of dates with times.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static IsoDateTime[]? DateTimes(ref Utf8JsonReader reader, FieldDescriptor field) => JsonList.ReadDateTimes(ref reader, Path(field));

    /// <summary>A list of open objects.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static PropertyBag[]? Bags(ref Utf8JsonReader reader, FieldDescriptor field) => JsonList.ReadBags(ref reader, Path(field));

    /// <summary>A list of objects with declared members.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value has another type, or is not valid UTF-8.</exception>
    public static T[]? Objects<T>(ref Utf8JsonReader reader, FieldDescriptor field)
        where T : class, IObjectValue<T> => JsonList.ReadObjects<T>(ref reader, field, Path(field));

    /// <summary>A list of choices.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="JsonException">The value is no list, or an item is none of the choices.</exception>
    public static T[]? Choices<T>(ref Utf8JsonReader reader, FieldDescriptor field)
        where T : struct, Enum => JsonList.ReadChoices<T>(ref reader, field, Path(field));

    private static string Path(FieldDescriptor field) => (field ?? throw new ArgumentNullException(nameof(field))).Path;
}
