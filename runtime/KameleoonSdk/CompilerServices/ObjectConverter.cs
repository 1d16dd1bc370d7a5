using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KameleoonSdk.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an object inside an event on its own, with its names on the wire.</summary>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectConverter<T> : JsonConverter<T>
    where T : class, IObjectValue<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonObjectRead.Start(ref reader, "$");
        return T.Read(ref reader, T.Fields);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var buffer = ArrayPool<byte>.Shared.Rent(value.GetMaxByteCount());
        try
        {
            ref var start = ref JsonWrite.Start(buffer, bytes: 0);
            ref var stop = ref value.WriteTo(ref start, ref JsonWrite.End(buffer, bytes: 0));
            writer.WriteRawValue(buffer.AsSpan(0, JsonWrite.Length(ref start, ref stop)), skipInputValidation: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
