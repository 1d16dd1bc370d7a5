namespace KameleoonSdk.Packages.Support;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    private const int TailLines = 60;

    public CommandResult Succeeds()
    {
        Check(ExitCode == 0, $"It ended with the exit code {ExitCode}.");
        return this;
    }

    public CommandResult Fails()
    {
        Check(ExitCode != 0, "It succeeded, and should not.");
        return this;
    }

    public CommandResult HasNoWarnings() => Says(" 0 Warning(s)");

    public CommandResult Says(string text)
    {
        Check(Output.Contains(text, StringComparison.Ordinal), $"It did not say '{text}'.");
        return this;
    }

    public CommandResult DoesNotSay(string text)
    {
        Check(!Output.Contains(text, StringComparison.Ordinal), $"It said '{text}'.");
        return this;
    }

    private void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            var lines = Output.Split('\n');
            Assert.Fail($"{otherwise}\n{Command}\n{string.Join('\n', lines.TakeLast(TailLines))}");
        }
    }
}
