using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A YAML file of the project. Equal to another when path and content are.</summary>
internal sealed class DefinitionFile : IEquatable<DefinitionFile>
{
    private readonly ImmutableArray<byte> _checksum;

    private DefinitionFile(string path, SourceText text, bool isDeclared)
    {
        Path = path;
        Text = text.ToString();
        IsDeclared = isDeclared;
        _checksum = text.GetChecksum();
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>Whether the project says that this is a definition file. Otherwise its keys have to tell.</summary>
    public bool IsDeclared { get; }

    /// <summary>The name of the folder that the file is in: actions refer to their destination by it.</summary>
    public string Folder => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path) ?? "");

    public static bool HasYamlName(AdditionalText file) =>
        file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the file, or returns null where it cannot be read: the compiler reports that itself.</summary>
    public static DefinitionFile? From(AdditionalText file, bool isDeclared, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text ? new DefinitionFile(file.Path, text, isDeclared) : null;

    public bool Equals(DefinitionFile? other) =>
        other is not null && Path == other.Path && IsDeclared == other.IsDeclared && _checksum.SequenceEqual(other._checksum);

    public override bool Equals(object? obj) => Equals(obj as DefinitionFile);

    public override int GetHashCode() => Path.GetHashCode() ^ Text.Length;
}
