namespace KameleoonSdk.RawEvents.Reading;

/// <summary>Finds, in 64 bytes at once, what decides where strings begin and end. There is one implementation per width of vectors.</summary>
internal interface IJsonBlock
{
    /// <summary>How many bytes a block has: one for each bit of a mask.</summary>
    const int Size = 64;

    /// <param name="block">The first of 64 bytes; its bit in the masks is the lowest.</param>
    /// <param name="quotes">The double quotes.</param>
    /// <param name="backslashes">The backslashes.</param>
    /// <param name="controls">U+0000 to U+001F.</param>
    /// <returns>Zero if all bytes are ASCII.</returns>
    static abstract ulong Classify(ref readonly byte block, out ulong quotes, out ulong backslashes, out ulong controls);
}
