using System.Text.Json;

namespace KameleoonSdk.Descriptors.Reading;

/// <summary>Reads a condition out of the JSON that the generator writes of it.</summary>
internal static class ConditionReader
{
    /// <param name="reader">The reader, at the start of the condition; afterwards at its end.</param>
    public static ConditionDescriptor Read(ref Utf8JsonReader reader)
    {
        string field = "";
        ConditionDescriptor? condition = null;
        while (JsonDefinition.Next(ref reader))
        {
            var member = reader.GetString();
            reader.Read();
            switch (member)
            {
                case "field": field = reader.GetString()!; break;
                case "exists": condition = new ConditionDescriptor.Exists(field, reader.GetBoolean()); break;
                case "is" or "isNot": condition = new ConditionDescriptor.Is(field, JsonDefinition.ReadList(ref reader, static (ref Utf8JsonReader value) => JsonElement.ParseValue(ref value)), member == "isNot"); break;
                case "all" or "any": condition = new ConditionDescriptor.Group(member == "all", JsonDefinition.ReadList(ref reader, Read)); break;
                default: reader.Skip(); break;
            }
        }

        return condition ?? new ConditionDescriptor.Group(IsAll: false, []);
    }
}
