using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KameleoonSdk.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated record by its generated code.</summary>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedConverter<T> : JsonConverter<T>
    where T : class
{
    private protected GeneratedConverter()
    {
    }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonObjectRead.Start(ref reader, "$");
        return ReadObject(ref reader);
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var buffer = ArrayPool<byte>.Shared.Rent(GetMaxByteCount(value));
        try
        {
            var length = WriteTo(value, buffer);
            writer.WriteRawValue(buffer.AsSpan(0, length), skipInputValidation: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private protected abstract T ReadObject(ref Utf8JsonReader reader);

    private protected abstract int GetMaxByteCount(T value);

    private protected abstract int WriteTo(T value, Span<byte> destination);
}
