namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>A condition on a member of an object: over its property, since the backing field is the object's own.</summary>
internal static class NestedCondition
{
    public static string? Expression(EmittedField parent, string name, Func<EmittedField, string?> expression)
    {
        var member = parent.Nested!.Fields.FirstOrDefault(field => field.Name == name);
        if (member is null || expression(member) is not { } text)
        {
            return null;
        }

        // A nested record sees the private fields of none but itself; its enclosing record reads the nested one's property.
        return $"({parent.Backing} is not null && {text.Replace(member.Backing, $"{parent.Backing}.{member.Identifier}")})";
    }
}
