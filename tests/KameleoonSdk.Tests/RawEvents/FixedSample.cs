using CsCheck;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>The same random inputs in every run, so that a failure is one for everybody.</summary>
internal static class FixedSample
{
    private const uint Stream = 17;

    public static void Each<T>(this Gen<T> gen, int count, Action<T> assert)
    {
        PCG random = new(Stream, 20240611);
        for (int i = 0; i < count; i++)
        {
            assert(gen.Generate(random, null, out _));
        }
    }
}
