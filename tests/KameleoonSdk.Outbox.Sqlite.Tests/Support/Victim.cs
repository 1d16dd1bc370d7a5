using System.Diagnostics;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Support;

/// <summary>Another process that works with an outbox. See the program of <c>OutboxVictim</c>.</summary>
internal sealed class Victim : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private Victim(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public StreamReader Output => _process.StandardOutput;

    public bool HasExited => _process.HasExited;

    public static Victim Start(params string[] arguments) => Start(Program, arguments);

    /// <summary>
    /// Starts it by a shell that sets a limit on the size of files first, in units of 512 bytes. The platform keeps code in files in memory,
    /// for which the limit is too low, unless told not to.
    /// </summary>
    public static Victim StartLimited(int blocks, params string[] arguments) =>
        Start("/bin/sh", ["-c", $"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f {blocks}; exec \"$0\" \"$@\"", Program, .. arguments]);

    /// <summary>Starts it in a mount namespace of its own, in which a folder is a disk in memory of this size.</summary>
    public static Victim StartOnSmallDisk(string folder, string size, params string[] arguments) => Start(
        "unshare",
        ["-r", "-m", "/bin/sh", "-c", $"mount -t tmpfs -o size={size} tmpfs '{folder}' && exec \"$0\" \"$@\"", Program, .. arguments]);

    /// <summary>Starts it in a mount namespace of its own, in which nobody, root neither, can write to a folder.</summary>
    public static Victim StartReadOnly(string folder, params string[] arguments) => Start(
        "unshare",
        ["-r", "-m", "/bin/sh", "-c", $"mount --bind '{folder}' '{folder}' && mount -o remount,ro,bind '{folder}' && exec \"$0\" \"$@\"", Program, .. arguments]);

    /// <summary>Ends it as <c>kill -9</c> does, wherever it is.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        Assert.Equal("", await _errors);
    }

    public async Task<int> WaitForExitAsync()
    {
        await _process.WaitForExitAsync();
        Assert.Equal("", await _errors);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static string Program { get; } =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "OutboxVictim.exe" : "OutboxVictim");

    private static Victim Start(string program, string[] arguments) => new(Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!);
}
