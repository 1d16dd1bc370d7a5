namespace KameleoonSdk.Text;

/// <summary>The offset from UTC.</summary>
internal struct ZoneParts
{
    private int _sign;
    private int? _hours;
    private int? _minutes;

    public readonly bool IsEmpty => _hours is null;

    public readonly bool IsUtc => _hours == 0 && _minutes == 0;

    /// <summary>Whether hours were given, with a colon after them.</summary>
    public readonly bool Expects(int number) => _hours is not null && _minutes is null && number <= 59;

    public void Set(int hours)
    {
        _sign = hours < 0 ? -1 : 1;
        (_hours, _minutes) = (Math.Abs(hours), 0);
    }

    public void SetSign(int sign) => _sign = sign;

    public void SetHours(int hours, int? minutes) => (_hours, _minutes) = (hours, minutes);

    public void SetMinutes(int minutes) => _minutes = minutes;

    /// <summary>The seconds by which the zone is ahead of UTC; without a zone, it is UTC.</summary>
    public readonly bool TryGet(out long seconds)
    {
        // In V8, this is unsigned arithmetic of 32 bits.
        var distance = unchecked(((uint)(_hours ?? 0) * 3600u) + ((uint)(_minutes ?? 0) * 60u));
        seconds = _sign * (long)distance;
        return _sign == 0 || distance <= int.MaxValue;
    }
}
