namespace KameleoonSdk.Text;

/// <summary>The numbers of a date, in the order in which they came, and perhaps a month by its name.</summary>
internal struct DayParts
{
    private const int Max = 3;

    private int _first;
    private int _second;
    private int _third;
    private int _count;

    public readonly bool IsEmpty => _count == 0;

    /// <summary>Whether the numbers are year, month and day for certain.</summary>
    public bool IsIso { get; set; }

    /// <summary>The month that was named, or 0.</summary>
    public int NamedMonth { get; set; }

    public bool TryAdd(int number)
    {
        switch (_count++)
        {
            case 0:
                _first = number;
                return true;
            case 1:
                _second = number;
                return true;
            case 2:
                _third = number;
                return true;
            default:
                _count = Max;
                return false;
        }
    }

    /// <summary>The date, as far as its parts can be one; a day that its month does not have is one of the next.</summary>
    public readonly bool TryGet(out int year, out int month, out int day)
    {
        (year, month, day) = Order();
        if (!IsIso && year is >= 0 and < 100)
        {
            year += year < 50 ? 2000 : 1900;
        }

        return _count > 0 && month is >= 1 and <= 12 && IsDay(day);
    }

    private readonly (int Year, int Month, int Day) Order()
    {
        // What was not given is 1.
        var second = _count > 1 ? _second : 1;
        var third = _count > 2 ? _third : 1;
        if (NamedMonth > 0)
        {
            return IsDay(_first) ? (second, NamedMonth, _first) : (_first, NamedMonth, second);
        }

        return IsIso || !IsDay(_first) ? (_first, second, third) : (third, _first, second);
    }

    private static bool IsDay(int number) => number is >= 1 and <= 31;
}
