using System.Text.Json;

namespace KameleoonSdk.Descriptors.Reading;

/// <summary>Reads the fields of a definition out of the JSON that the generator writes of it.</summary>
internal static class FieldDescriptorReader
{
    /// <param name="reader">The reader, at the start of a list of fields.</param>
    /// <param name="parent">The path of the object that the fields belong to; null at the top of an event.</param>
    public static FieldDescriptor[] ReadList(ref Utf8JsonReader reader, string? parent) =>
        JsonDefinition.ReadList(ref reader, (ref Utf8JsonReader field) => Read(ref field, parent));

    private static FieldDescriptor Read(ref Utf8JsonReader reader, string? parent)
    {
        var start = reader;
        var frame = new FieldFrame { Parent = parent };
        while (JsonDefinition.Next(ref reader))
        {
            frame.Read(ref reader);
        }

        // The members of an object need its path, so they are read in a second pass.
        var fields = frame.HasFields ? ReadMembers(ref start, frame.PathOfMembers) : [];
        return new FieldDescriptor
        {
            Name = frame.Name,
            Label = frame.Label ?? frame.Name,
            Description = frame.Description,
            Type = frame.Type,
            IsRequired = frame.IsRequired,
            RequiredWhen = frame.RequiredWhen,
            RequiredIf = frame.RequiredIf,
            IsMultiple = frame.IsMultiple,
            IsNullable = frame.IsNullable,
            AllowsAdditional = frame.AllowsAdditional,
            Format = frame.Format,
            Minimum = frame.Minimum,
            Maximum = frame.Maximum,
            MinLength = frame.MinLength,
            MaxLength = frame.MaxLength,
            Choices = frame.Choices,
            Fields = fields,
            Parent = frame.OwnParent,
            From = frame.From,
            Default = frame.Default,
            Into = frame.Into,
            Recommended = frame.Recommended,
            Deprecated = frame.Deprecated,
            Category = frame.Category,
            Ui = frame.Ui,
            IsTransient = frame.IsTransient,
        };
    }

    private static FieldDescriptor[] ReadMembers(ref Utf8JsonReader reader, string path)
    {
        while (JsonDefinition.Next(ref reader))
        {
            var isList = reader.ValueTextEquals("fields"u8);
            reader.Read();
            if (isList)
            {
                return ReadList(ref reader, path);
            }

            reader.Skip();
        }

        return [];
    }
}
