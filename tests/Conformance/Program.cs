using KameleoonSdk.Conformance;

if (args is not [var name] || CaseSets.Find(name) is not { } set)
{
    await Console.Error.WriteLineAsync($"Usage: Conformance {string.Join('|', CaseSets.Names)} < cases.ndjson > actual.ndjson");
    return 2;
}

await using var input = Console.OpenStandardInput();
await using var output = Console.OpenStandardOutput();
CaseRunner.Run(set, input, output);
return 0;
