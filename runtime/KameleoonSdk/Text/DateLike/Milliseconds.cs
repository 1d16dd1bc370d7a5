namespace KameleoonSdk.Text;

/// <summary>The milliseconds that the digits after a point are: the first three count.</summary>
internal static class Milliseconds
{
    private const int MaxDigits = 9;

    public static int Of(DateToken number)
    {
        var value = number.Value;
        for (var digits = number.Length; digits < 3; digits++)
        {
            value *= 10;
        }

        for (var digits = Math.Min(number.Length, MaxDigits); digits > 3; digits--)
        {
            value /= 10;
        }

        return value;
    }
}
