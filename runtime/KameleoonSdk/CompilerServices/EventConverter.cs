using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KameleoonSdk.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an event by its generated code.</summary>
/// <typeparam name="TEvent">The type of the event.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventConverter<TEvent> : JsonConverter<TEvent>
    where TEvent : class, IEventValue<TEvent>
{
    /// <inheritdoc/>
    public override TEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonObjectRead.Start(ref reader, "$");
        return TEvent.Read(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEvent value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var buffer = ArrayPool<byte>.Shared.Rent(value.GetMaxByteCount());
        try
        {
            var length = value.WriteTo(buffer);
            writer.WriteRawValue(buffer.AsSpan(0, length), skipInputValidation: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
