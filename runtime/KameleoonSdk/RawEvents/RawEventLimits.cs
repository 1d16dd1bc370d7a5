namespace KameleoonSdk.RawEvents;

/// <summary>How large a raw event may be. Beyond these limits it is refused.</summary>
public sealed record RawEventLimits
{
    /// <summary>The largest value of <see cref="MaxByteCount"/>: 256 MiB.</summary>
    public const int LargestByteCount = 256 * 1024 * 1024;

    private readonly int _maxDepth = 512;
    private readonly int _maxByteCount = 1024 * 1024;

    /// <summary>512 levels, 1 MiB.</summary>
    public static RawEventLimits Default { get; } = new();

    /// <summary>How many objects and arrays may be open at once; 1 allows only the event's own object. At least 1; by default 512.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxDepth));
            _maxDepth = value;
        }
    }

    /// <summary>The longest text in bytes of UTF-8, whitespace included. 1 to <see cref="LargestByteCount"/>; by default 1 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public int MaxByteCount
    {
        get => _maxByteCount;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxByteCount));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestByteCount, nameof(MaxByteCount));
            _maxByteCount = value;
        }
    }
}
