using System.Runtime.CompilerServices;

namespace KameleoonSdk.RawEvents.Reading;

/// <summary>Byte by byte, for processors without vectors.</summary>
internal readonly struct BlockScalar : IJsonBlock
{
    public static ulong Classify(ref readonly byte block, out ulong quotes, out ulong backslashes, out ulong controls)
    {
        ulong nonAscii = 0;
        quotes = 0;
        backslashes = 0;
        controls = 0;
        for (int i = 0; i < IJsonBlock.Size; i++)
        {
            byte value = Unsafe.Add(ref Unsafe.AsRef(in block), i);
            quotes |= (value == '"' ? 1UL : 0) << i;
            backslashes |= (value == '\\' ? 1UL : 0) << i;
            controls |= (value < ' ' ? 1UL : 0) << i;
            nonAscii |= value & 0x80U;
        }

        return nonAscii;
    }
}
