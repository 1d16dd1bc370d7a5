using KameleoonSdk.RawEvents;
using KameleoonSdk.RawEvents.Reading;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>The ways in which the runtime can read, of which a machine takes one. Vectors wider than its own are emulated.</summary>
public enum ReadPath
{
    Automatic,
    Scalar,
    Vector128,
    Vector256,
    Vector512,
}

internal static class ReadPaths
{
    public static readonly ReadPath[] All = Enum.GetValues<ReadPath>();

    public static bool TryRead(this JsonIndex index, ReadPath path, ReadOnlySpan<byte> utf8, RawEventLimits limits, out RawEventError error) => path switch
    {
        ReadPath.Scalar => index.TryRead<BlockScalar>(utf8, limits, out error),
        ReadPath.Vector128 => index.TryRead<Block128>(utf8, limits, out error),
        ReadPath.Vector256 => index.TryRead<Block256>(utf8, limits, out error),
        ReadPath.Vector512 => index.TryRead<Block512>(utf8, limits, out error),
        _ => index.TryRead(utf8, limits, out error),
    };
}
