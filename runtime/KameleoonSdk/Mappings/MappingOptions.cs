using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings;

/// <summary>How mappings are loaded and what they may use.</summary>
public sealed record MappingOptions
{
    private readonly int _maxByteCount = 1024 * 1024;
    private readonly int _maxOutputByteCount = 16 * 1024 * 1024;

    /// <summary>1 MiB for a mapping, 16 MiB for what it makes, no Liquid.</summary>
    public static MappingOptions Default { get; } = new();

    /// <summary>The longest mapping in bytes of UTF-8. 1 to <see cref="RawEventLimits.LargestByteCount"/>; by default 1 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public int MaxByteCount
    {
        get => _maxByteCount;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxByteCount));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, RawEventLimits.LargestByteCount, nameof(MaxByteCount));
            _maxByteCount = value;
        }
    }

    /// <summary>
    /// How much one application of a mapping may make of one event, intermediate results included, in bytes. Nested directives can multiply
    /// their values; this ends it. At least 1; by default 16 MiB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxOutputByteCount
    {
        get => _maxOutputByteCount;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxOutputByteCount));
            _maxOutputByteCount = value;
        }
    }

    /// <summary>What runs <c>@liquid</c>. Without it, a mapping that has the directive is refused when it is loaded.</summary>
    public ILiquidEngine? Liquid { get; init; }
}
