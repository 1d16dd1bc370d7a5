namespace KameleoonSdk.Text;

/// <summary>The numbers of a time: hour, minute, second and millisecond, and perhaps the half of the day.</summary>
internal struct TimeParts
{
    private const int Max = 4;

    private int _hour;
    private int _minute;
    private int _second;
    private int _millisecond;
    private int _count;
    private int? _half;

    public readonly bool IsEmpty => _count == 0;

    /// <summary>Whether a number that no colon follows is the next part of the time.</summary>
    public readonly bool Expects(int number) => _count switch
    {
        1 or 2 => number <= 59,
        3 => number <= 999,
        _ => false,
    };

    public bool TryAdd(int number)
    {
        switch (_count)
        {
            case 0:
                _hour = number;
                break;
            case 1:
                _minute = number;
                break;
            case 2:
                _second = number;
                break;
            case 3:
                _millisecond = number;
                break;
            default:
                return false;
        }

        _count++;
        return true;
    }

    /// <summary>Adds the last part that was given.</summary>
    public void AddLast(int number)
    {
        _ = TryAdd(number);
        _count = Max;
    }

    /// <summary>Says by how many hours the half of the day starts after midnight.</summary>
    public void SetHalf(int hours) => _half = hours;

    /// <summary>The milliseconds since midnight.</summary>
    public readonly bool TryGet(out long milliseconds)
    {
        var hour = _half is { } half ? (_hour % 12) + half : _hour;
        milliseconds = (((((hour * 60L) + _minute) * 60) + _second) * 1000) + _millisecond;
        var isInRange = hour <= 23 && _minute <= 59 && _second <= 59 && _millisecond <= 999;
        var isMidnight = hour == 24 && _minute == 0 && _second == 0 && _millisecond == 0;
        return (_half is null || _hour <= 12) && (isInRange || isMidnight);
    }
}
