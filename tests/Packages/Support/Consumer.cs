namespace KameleoonSdk.Packages.Support;

/// <summary>A project that uses the package.</summary>
internal sealed class Consumer(string folder, string packagesFolder)
{
    private readonly string _name = Path.GetFileName(folder);

    public string DefinitionFile(string name) => Path.Combine(folder, "definitions", name);

    public BuiltAssembly Assembly(string framework = "net10.0") => new(AssemblyFile(framework));

    public Task<CommandResult> RestoreAsync() => RunAsync(["restore"]);

    public Task<CommandResult> BuildAsync(params string[] arguments) => RunAsync(["build", .. arguments]);

    /// <summary>On .NET 8 where it is installed, else on a later one.</summary>
    public Task<CommandResult> RunAsync(string framework = "net10.0") => RunAsync(["--roll-forward", "Major", AssemblyFile(framework)]);

    public Task<CommandResult> WatchedFilesAsync() => RunAsync(["watch", "--list"]);

    private string AssemblyFile(string framework) => Path.Combine(folder, "bin", "Debug", framework, $"{_name}.dll");

    private Task<CommandResult> RunAsync(IEnumerable<string> arguments) => Dotnet.RunAsync(folder, arguments, packagesFolder);
}
