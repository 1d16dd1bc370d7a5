namespace KameleoonSdk.Mappings.Model;

/// <summary>Where a value is in a mapping. Written out only when something is wrong there.</summary>
internal sealed record MappingPath(MappingPath? Parent, string Name)
{
    public static readonly MappingPath Root = new(null, "");

    public MappingPath Add(string name) => new(this, name);

    public override string ToString()
    {
        Stack<string> names = new();
        for (MappingPath path = this; path.Parent is not null; path = path.Parent)
        {
            names.Push(path.Name);
        }

        return "/" + string.Join('/', names);
    }
}
