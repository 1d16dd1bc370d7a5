using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using KameleoonSdk.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>Lets System.Text.Json read and write <see cref="IsoDateTime"/>; a missing one is JSON <c>null</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IsoDateTimeJsonConverter : JsonConverter<IsoDateTime>
{
    /// <summary>JSON <c>null</c> is a missing one.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override IsoDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonRead.DateTime(ref reader, "$");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IsoDateTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(JsonText.Bytes(value), skipInputValidation: true);
    }
}
