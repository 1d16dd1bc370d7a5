namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>
/// Space on the disk that is given up when it is full, so that what is stored can still be leased and settled: even deleting needs a
/// little space.
/// </summary>
internal sealed class SpaceReserve(StoreFiles files)
{
    // As much as the log holds before it is brought into the file.
    private const int Size = 4 * 1024 * 1024;

    public void Ensure()
    {
        if (File.Exists(files.Reserve))
        {
            return;
        }

        try
        {
            using var file = StoreFiles.Open(files.Reserve, FileMode.OpenOrCreate, FileShare.ReadWrite);

            // Written, not just made as long: only then the space is really taken.
            Span<byte> zeros = stackalloc byte[16 * 1024];
            zeros.Clear();
            for (var written = 0; written < Size; written += zeros.Length)
            {
                file.Write(zeros);
            }

            file.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // No space for it, or a limit on the size of files, which the platform takes for a wrong argument.
            Free();
        }
    }

    /// <returns>Whether there was something to give up.</returns>
    public bool Free()
    {
        try
        {
            var isThere = File.Exists(files.Reserve);
            File.Delete(files.Reserve);
            return isThere;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
