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
                case "is" or "isNot": condition = new ConditionDescriptor.Is(field, ReadValues(ref reader), member == "isNot"); break;
                case "all" or "any": condition = new ConditionDescriptor.Group(member == "all", ReadList(ref reader)); break;
                default: reader.Skip(); break;
            }
        }

        return condition ?? new ConditionDescriptor.Group(IsAll: false, []);
    }

    private static ConditionDescriptor[] ReadList(ref Utf8JsonReader reader)
    {
        var conditions = new List<ConditionDescriptor>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            conditions.Add(Read(ref reader));
        }

        return [.. conditions];
    }

    private static JsonElement[] ReadValues(ref Utf8JsonReader reader)
    {
        var values = new List<JsonElement>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(JsonElement.ParseValue(ref reader));
        }

        return [.. values];
    }
}
