using System.Diagnostics;

namespace KameleoonSdk.Packages.Support;

/// <summary>Runs the <c>dotnet</c> command as a user does: without what the test host put into the environment for itself.</summary>
internal static class Dotnet
{
    private static readonly string[] HostPrefixes = ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "CORECLR_", "DOTNET_CLI_TELEMETRY_SESSIONID"];

    public static async Task<CommandResult> RunAsync(string folder, IEnumerable<string> arguments, string? packagesFolder = null)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        SetEnvironment(start.Environment, packagesFolder);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult($"dotnet {string.Join(' ', start.ArgumentList)}", process.ExitCode, await output + await error);
    }

    private static void SetEnvironment(IDictionary<string, string?> environment, string? packagesFolder)
    {
        var leaked = environment.Keys.Where(key => HostPrefixes.Any(prefix => key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));
        foreach (var key in leaked.ToList())
        {
            environment.Remove(key);
        }

        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["MSBUILDTERMINALLOGGER"] = "off";
        // A node that stays would keep the pipes open, and reading them would never end.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        if (packagesFolder is not null)
        {
            environment["NUGET_PACKAGES"] = packagesFolder;
        }
    }
}
