namespace KameleoonSdk.Mappings.Model;

/// <summary>A member of an object in a mapping.</summary>
internal sealed record MappingMember(string Name, MappingNode Value)
{
    public bool IsDirective => Name.StartsWith('@');
}
