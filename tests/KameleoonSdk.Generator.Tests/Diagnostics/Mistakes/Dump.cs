using System.Globalization;
using KameleoonSdk.Generator.Tests.Support;
namespace KameleoonSdk.Generator.Tests.Diagnostics.Mistakes;
public class Dump
{
    [Fact]
    public void Run()
    {
        var project = new DefinitionProject().WithReference("kameleoon/destination.yaml").WithReference("kameleoon/logEvent.yaml").WithReference("kameleoon/identify.yaml").WithReference("kameleoon/page.yaml").WithReference("kameleoon/group.yaml");
        using var writer = new StreamWriter("/tmp/dump.txt");
        foreach (var m in Mistake.ReadAll())
        {
            var run = m.Files.Select((t, i) => (Mistake.PathOf(i), t)).Aggregate(project, (p, f) => p.WithFile(f.Item1, f.t)).RunUnchecked();
            var lines = run.Diagnostics.Select(d => { var l = d.Location.GetLineSpan(); return $"{l.Path}({l.StartLinePosition.Line+1},{l.StartLinePosition.Character+1})-({l.EndLinePosition.Line+1},{l.EndLinePosition.Character+1})|{d.Severity.ToString().ToLowerInvariant()} {d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}"; }).ToList();
            lines.AddRange(run.CompilerDiagnostics.Select(d => "C#|" + d));
            writer.WriteLine("@@ " + m.Name + "|" + m.Place);
            foreach (var l in lines) { writer.WriteLine(l.ReplaceLineEndings("\\n")); }
        }
    }
}
