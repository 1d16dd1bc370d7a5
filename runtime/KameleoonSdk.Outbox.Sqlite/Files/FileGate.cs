using System.Diagnostics;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Lets one process at a time open a store or set it aside.</summary>
internal static class FileGate
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits for the gate, which opens when what is returned is disposed, or the process ends.</summary>
    /// <exception cref="OutboxException">Another process has held it for too long.</exception>
    public static IDisposable Enter(StoreFiles files, TimeSpan timeout)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return StoreFiles.Open(files.Gate, FileMode.OpenOrCreate, FileShare.None);
            }
            catch (IOException exception) when (IsHeld(exception))
            {
                if (watch.Elapsed > timeout)
                {
                    throw new OutboxException(
                        $"Another process has been opening the outbox '{files.Main}' for {timeout.TotalSeconds:0} seconds. Try again later.",
                        exception);
                }

                Thread.Sleep(Pause);
            }
        }
    }

    // Other errors, such as a disk that has become read-only, do not pass by waiting: ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of
    // Windows, EWOULDBLOCK of Linux, and of macOS.
    private static bool IsHeld(IOException exception) => exception.HResult is unchecked((int)0x80070020) or unchecked((int)0x80070021) or 11 or 35;
}
