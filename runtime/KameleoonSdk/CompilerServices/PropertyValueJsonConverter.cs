using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using KameleoonSdk.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>Lets System.Text.Json read and write <see cref="PropertyValue"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PropertyValueJsonConverter : JsonConverter<PropertyValue>
{
    /// <summary>JSON <c>null</c> is a value as well.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override PropertyValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonRead.Value(ref reader, "$");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PropertyValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(JsonText.Bytes(value), skipInputValidation: true);
    }
}
