using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using KameleoonSdk.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>Lets System.Text.Json read and write <see cref="PropertyBag"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PropertyBagJsonConverter : JsonConverter<PropertyBag>
{
    /// <inheritdoc/>
    public override PropertyBag? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonRead.Bag(ref reader, "$");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PropertyBag value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(JsonText.Bytes(value), skipInputValidation: true);
    }
}
