namespace KameleoonSdk.Generator.Definitions;

/// <summary>Fields by their name, or by the name of an object and of one of its members with a dot between.</summary>
internal static class FieldPath
{
    /// <summary>The fields from the outside in, or null where there is none of that name.</summary>
    public static IReadOnlyList<FieldDefinition>? Find(IReadOnlyList<FieldDefinition> fields, string path)
    {
        if (fields.FirstOrDefault(field => field.Name == path) is { } found)
        {
            return [found];
        }

        foreach (var parent in fields.Where(field => field.Properties is not null && !field.IsMultiple && IsInside(path, field.Name)))
        {
            if (Find(parent.Properties!.Value, path.Substring(parent.Name.Length + 1)) is { } rest)
            {
                return [parent, .. rest];
            }
        }

        return null;
    }

    /// <summary>Whether the path goes on after the name, which may have dots of its own.</summary>
    private static bool IsInside(string path, string name) =>
        path.Length > name.Length && path[name.Length] == '.' && path.StartsWith(name, StringComparison.Ordinal);
}
