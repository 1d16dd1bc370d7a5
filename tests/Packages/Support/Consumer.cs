namespace KameleoonSdk.Packages.Support;

/// <summary>A project that uses the package.</summary>
internal sealed class Consumer(string folder, string packagesFolder)
{
    private readonly string _name = Path.GetFileName(folder);

    public string PathOf(params string[] names) => Path.Combine([folder, .. names]);

    public string DefinitionFile(string name) => PathOf("definitions", name);

    /// <summary>When the compiler last wrote the assembly.</summary>
    public DateTime CompiledAt() => File.GetLastWriteTimeUtc(AssemblyFile("net10.0"));

    public BuiltAssembly Assembly(string framework = "net10.0") => new(AssemblyFile(framework));

    public Task<CommandResult> RestoreAsync() => RunAsync(["restore"]);

    public Task<CommandResult> BuildAsync(params string[] arguments) => RunAsync(["build", .. arguments]);

    /// <summary>On .NET 8 where it is installed, else on a later one.</summary>
    public Task<CommandResult> RunAsync(string framework = "net10.0") => RunAsync(["--roll-forward", "Major", AssemblyFile(framework)]);

    public Task<CommandResult> WatchedFilesAsync() => RunAsync(["watch", "--list"]);

    private string AssemblyFile(string framework) => PathOf("bin", "Debug", framework, $"{_name}.dll");

    private Task<CommandResult> RunAsync(IEnumerable<string> arguments) => Dotnet.RunAsync(folder, arguments, packagesFolder);
}
