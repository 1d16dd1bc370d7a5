using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace KameleoonSdk.Packages.Support;

/// <summary>Looks into an assembly without loading it: the next build must be able to replace it.</summary>
internal sealed class BuiltAssembly
{
    private readonly SortedSet<string> _types = [];
    private readonly SortedSet<string> _properties = [];

    public BuiltAssembly(string file)
    {
        using PEReader assembly = new(File.OpenRead(file));
        var metadata = assembly.GetMetadataReader();
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => type.GetDeclaringType().IsNil))
        {
            var name = metadata.GetString(type.Name);
            var space = metadata.GetString(type.Namespace);
            _types.Add(space.Length == 0 ? name : $"{space}.{name}");
            _properties.UnionWith(type.GetProperties().Select(property => $"{name}.{metadata.GetString(metadata.GetPropertyDefinition(property).Name)}"));
            AttributedTypes.AddRange(Attributes(metadata, type).Select(attribute => (attribute, $"{space}.{name}")));
        }
    }

    /// <summary>The types that are not inside another, by their full names.</summary>
    public IReadOnlySet<string> Types => _types;

    /// <summary>As <c>Type.Property</c>.</summary>
    public IReadOnlySet<string> Properties => _properties;

    /// <summary>Attributes of other assemblies, and the types that have them.</summary>
    public List<(string Attribute, string Type)> AttributedTypes { get; } = [];

    private static IEnumerable<string> Attributes(MetadataReader metadata, TypeDefinition type) => type.GetCustomAttributes()
        .Select(handle => metadata.GetCustomAttribute(handle).Constructor)
        .Where(constructor => constructor.Kind == HandleKind.MemberReference)
        .Select(constructor => metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent)
        .Where(parent => parent.Kind == HandleKind.TypeReference)
        .Select(parent => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name));
}
