using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// The lists of generated records: arrays that nobody else holds. One file for each type of item, with methods that are not
/// overloaded, because overloads cost the compiler of generated code most of its time.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonList
{
    private const int Brackets = 2;

    /// <summary>A comma, or the null that a missing item is written as.</summary>
    private const int PerItem = 5;

    /// <summary>A copy of a list, which later changes to the list do not touch; null for null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="values">The list.</param>
    [return: NotNullIfNotNull(nameof(values))]
    public static T[]? ToArray<T>(IReadOnlyList<T>? values) => values is null ? null : [.. values];

    /// <summary>Whether both lists hold equal items in the same order, or both are null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="left">A list.</param>
    /// <param name="right">A list.</param>
    public static bool AreEqual<T>(T[]? left, T[]? right) =>
        left is null || right is null ? left == right : left.AsSpan().SequenceEqual(right, EqualityComparer<T>.Default);

    /// <summary>A hash code of the items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="values">The list.</param>
    public static int Hash<T>(T[]? values)
    {
        var hash = default(HashCode);
        foreach (var value in values ?? [])
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>A copy whose objects share nothing with the original's.</summary>
    /// <param name="values">The list.</param>
    public static PropertyBag[]? CopyBags(PropertyBag[]? values) =>
        values is null ? null : Array.ConvertAll(values, value => value?.Clone()!);

    private static ref byte Comma(ref byte p, ref byte end, int index)
    {
        if (index == 0)
        {
            return ref p;
        }

        return ref JsonWrite.Copy(ref p, ref end, ","u8);
    }

    /// <summary>Goes into a list. False for JSON null.</summary>
    private static bool Start(ref Utf8JsonReader reader, string path) => reader.TokenType switch
    {
        JsonTokenType.Null => false,
        JsonTokenType.StartArray => true,
        _ => throw new JsonException($"{path}: Expected an array.", path, null, null),
    };

    private static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    private static JsonException NoNull(string path) => new($"{path}: null is no item of this list.", path, null, null);
}
