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

        var dot = path.IndexOf('.');
        if (dot <= 0)
        {
            return null;
        }

        var parent = fields.FirstOrDefault(field => field.Name == path.Substring(0, dot) && field.Properties is not null && !field.IsMultiple);
        return parent is not null && Find(parent.Properties!.Value, path.Substring(dot + 1)) is { } rest ? [parent, .. rest] : null;
    }
}
