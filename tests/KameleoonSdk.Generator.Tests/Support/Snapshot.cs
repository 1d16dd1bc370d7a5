using System.Runtime.CompilerServices;

namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>
/// Snapshots by the conventions of Verify.SourceGenerators: one <c>Test#Hint.verified.cs</c> for each generated file, a
/// <c>.received.cs</c> beside it on a mismatch, and the difference in the message. This file is all that Verify would replace.
/// </summary>
internal static class Snapshot
{
    private const string AcceptVariable = "VERIFY_ACCEPT";

    /// <summary>Compares every generated file with its snapshot; a snapshot without a file fails as well.</summary>
    public static void Verify(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var directory = Path.Combine(TestPaths.Project, "Snapshots");
        Directory.CreateDirectory(directory);
        var prefix = $"{Path.GetFileNameWithoutExtension(file)}.{test}#";
        var failures = new List<string>();
        var expected = Directory.GetFiles(directory, prefix + "*.verified.cs").Select(path => Path.GetFileName(path)).ToHashSet();

        foreach (var (hint, source) in run.Sources.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var name = prefix + Path.ChangeExtension(hint, null);
            expected.Remove(name + ".verified.cs");
            if (Compare(Path.Combine(directory, name), source) is { } failure)
            {
                failures.Add(failure);
            }
        }

        failures.AddRange(expected.Select(name => $"{name} has no generated file any more: delete it."));
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine + Environment.NewLine, failures));
    }

    private static string? Compare(string path, string received)
    {
        var verifiedPath = path + ".verified.cs";
        var receivedPath = path + ".received.cs";
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : "";
        if (verified == received)
        {
            File.Delete(receivedPath);
            return null;
        }

        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(verifiedPath, received);
            return null;
        }

        File.WriteAllText(receivedPath, received);
        return $"{Path.GetFileName(verifiedPath)} differs (accept all with {AcceptVariable}=1):{Environment.NewLine}{Difference(verified, received)}";
    }

    /// <summary>The first lines that differ, with what stands before them.</summary>
    private static string Difference(string verified, string received)
    {
        const int Context = 3;
        const int Shown = 12;
        var old = verified.Split('\n');
        var @new = received.Split('\n');
        var start = 0;
        while (start < old.Length && start < @new.Length && old[start] == @new[start])
        {
            start++;
        }

        var endOld = old.Length;
        var endNew = @new.Length;
        while (endOld > start && endNew > start && old[endOld - 1] == @new[endNew - 1])
        {
            endOld--;
            endNew--;
        }

        var lines = new List<string> { $"line {start + 1}:" };
        lines.AddRange(old.Skip(Math.Max(0, start - Context)).Take(Math.Min(Context, start)).Select(line => "  " + line));
        lines.AddRange(old[start..endOld].Take(Shown).Select(line => "- " + line));
        lines.AddRange(@new[start..endNew].Take(Shown).Select(line => "+ " + line));
        return string.Join(Environment.NewLine, lines);
    }
}
