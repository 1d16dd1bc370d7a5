using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using KameleoonSdk.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// Upper bounds, in bytes, of what <see cref="JsonWrite"/> writes. Generated code adds them up to know how much room an event needs.
/// </summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "Each method is named after what it handles.")]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonSize
{
    /// <summary>The longest boolean, <c>false</c>.</summary>
    public const int Boolean = 5;

    /// <summary>The longest whole number of 64 bits.</summary>
    public const int Int64 = 20;

    /// <summary>More than the longest floating-point number.</summary>
    public const int Double = Utf8Number.MaxLength;

    /// <summary>More than the longest decimal.</summary>
    public const int Decimal = Utf8Number.MaxLength;

    /// <summary>More than any value that is not text, an object or an array, quotes included.</summary>
    internal const int Scalar = 40;

    /// <summary>JSON <c>null</c>.</summary>
    private const int Null = 4;

    /// <summary>What a bag may be at most: some room is left so that the sums in generated code do not overflow.</summary>
    private const long Max = int.MaxValue / 2;

    /// <summary>The bound of a text with its quotes; 0 for null.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="OverflowException">The text has more than about 178 million characters.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int String(string? value)
    {
        if (value is null)
        {
            return 0;
        }

        int length = value.Length;
        if (length > (Max - 2) / Utf8Text.MaxBytesPerChar)
        {
            ThrowTooLarge();
        }

        return (length * Utf8Text.MaxBytesPerChar) + 2;
    }

    /// <summary>The bound of two texts with their quotes.</summary>
    /// <param name="first">A text.</param>
    /// <param name="second">A text.</param>
    /// <exception cref="OverflowException">The texts have more than about 178 million characters.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Strings2(string? first, string? second) => checked(String(first) + String(second));

    /// <summary>The bound of four texts with their quotes.</summary>
    /// <param name="first">A text.</param>
    /// <param name="second">A text.</param>
    /// <param name="third">A text.</param>
    /// <param name="fourth">A text.</param>
    /// <exception cref="OverflowException">The texts have more than about 178 million characters.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Strings4(string? first, string? second, string? third, string? fourth) =>
        checked(String(first) + String(second) + String(third) + String(fourth));

    /// <summary>The bound of a bag as an object; also of its members alone.</summary>
    /// <param name="value">The bag.</param>
    /// <exception cref="InvalidOperationException">The bag is nested deeper than <see cref="JsonLimits.MaxDepth"/>, or contains itself.</exception>
    /// <exception cref="OverflowException">The bag takes more than about 1 GB.</exception>
    public static int Bag(PropertyBag? value) => value is null ? Null : Checked(BagSize.Of(value, 1));

    /// <summary>The bound of a date and time with its quotes.</summary>
    /// <param name="value">The date and time.</param>
    public static int DateTime(IsoDateTime value) => value.Text is { } text ? String(text) : Scalar;

    /// <summary>The bound of any value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is nested deeper than <see cref="JsonLimits.MaxDepth"/>, or contains itself.</exception>
    /// <exception cref="OverflowException">The value takes more than about 1 GB.</exception>
    public static int Value(PropertyValue value) => Checked(BagSize.Of(value.Reference, value.Tag, 0));

    /// <summary>What a member takes with a scalar value: a comma, the name in quotes, a colon, the value (or the quotes of a text).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint Member(string key) => ((nint)(uint)key.Length * Utf8Text.MaxBytesPerChar) + 4 + Scalar;

    private static int Checked(long size)
    {
        if (size > Max)
        {
            ThrowTooLarge();
        }

        return (int)size;
    }

    private static void ThrowTooLarge() => throw new OverflowException("The value is too large to be written as one JSON text.");
}
