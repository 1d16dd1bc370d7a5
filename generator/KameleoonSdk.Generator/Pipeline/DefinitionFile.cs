using System.Collections.Immutable;
using KameleoonSdk.Generator.Definitions.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A YAML file of the project. Equal to another when path and content are.</summary>
internal sealed class DefinitionFile : IEquatable<DefinitionFile>
{
    private readonly ImmutableArray<byte> _checksum;

    private DefinitionFile(string path, SourceText text, DefinitionKind kind)
    {
        Path = path;
        Text = text.ToString();
        Kind = kind;
        _checksum = text.GetChecksum();
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>What the project says of the file.</summary>
    public DefinitionKind Kind { get; }

    public DefinitionOrigin Origin => new(Path, Folder, Kind == DefinitionKind.Reference);

    /// <summary>The name of the folder that the file is in: actions refer to their destination by it.</summary>
    private string Folder => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path) ?? "");

    public static bool HasYamlName(AdditionalText file) =>
        file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the file, or returns null where it cannot be read: the compiler reports that itself.</summary>
    public static DefinitionFile? From(AdditionalText file, DefinitionKind kind, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text ? new DefinitionFile(file.Path, text, kind) : null;

    public bool Equals(DefinitionFile? other) =>
        other is not null && Path == other.Path && Kind == other.Kind && _checksum.SequenceEqual(other._checksum);

    public override bool Equals(object? obj) => Equals(obj as DefinitionFile);

    public override int GetHashCode() => Path.GetHashCode() ^ Text.Length;
}
