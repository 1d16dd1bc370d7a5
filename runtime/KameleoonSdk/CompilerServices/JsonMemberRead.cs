using System.ComponentModel;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// The values of fields that are written inside an open object, once taken out of it. JSON null is null; another kind than the
/// expected one is a <see cref="JsonException"/> that names the path.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonMemberRead
{
    /// <summary>A text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where it was, for error messages.</param>
    /// <exception cref="JsonException">The value is no text.</exception>
    public static string? String(PropertyValue value, string path) => value.Kind switch
    {
        PropertyKind.Null => null,
        PropertyKind.String => value.GetString(),
        _ => throw Unexpected("a string", value, path),
    };

    /// <summary>A date and time; JSON null is a missing one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where it was, for error messages.</param>
    /// <exception cref="JsonException">The value is no text.</exception>
    public static IsoDateTime DateTime(PropertyValue value, string path) => String(value, path);

    /// <summary>A boolean.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where it was, for error messages.</param>
    /// <exception cref="JsonException">The value is no boolean.</exception>
    public static bool? Boolean(PropertyValue value, string path) => value.Kind switch
    {
        PropertyKind.Null => null,
        PropertyKind.Boolean => value.GetBoolean(),
        _ => throw Unexpected("a boolean", value, path),
    };

    /// <summary>A whole number of 64 bits.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where it was, for error messages.</param>
    /// <exception cref="JsonException">The value is no whole number of 64 bits.</exception>
    public static long? Int64(PropertyValue value, string path)
    {
        if (value.Kind == PropertyKind.Null)
        {
            return null;
        }

        return value.TryGetInt64(out var number) ? number : throw Unexpected("a whole number of 64 bits", value, path);
    }

    /// <summary>A number as the nearest <see cref="double"/>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where it was, for error messages.</param>
    /// <exception cref="JsonException">The value is no number.</exception>
    public static double? Double(PropertyValue value, string path) => value.Kind switch
    {
        PropertyKind.Null => null,
        PropertyKind.Number => value.GetDouble(),
        _ => throw Unexpected("a number", value, path),
    };

    /// <summary>An open object.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where it was, for error messages.</param>
    /// <exception cref="JsonException">The value is no object.</exception>
    public static PropertyBag? Bag(PropertyValue value, string path) => value.Kind switch
    {
        PropertyKind.Null => null,
        PropertyKind.Object => value.AsObject(),
        _ => throw Unexpected("an object", value, path),
    };

    private static JsonException Unexpected(string expected, PropertyValue value, string path) =>
        new($"{path}: Expected {expected}, but it is {value.Kind.ToString().ToLowerInvariant()}.", path, null, null);
}
