using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KameleoonSdk.Benchmarks.Plain;
using KameleoonSdk.Benchmarks.Typed;

namespace KameleoonSdk.Benchmarks.Serializers;

/// <summary>
/// System.Text.Json at its best: one writer and one buffer for all events, no checks of the calls' order, and the encoder that leaves
/// what is not ASCII as it is, as the SDK does.
/// </summary>
internal sealed class SystemTextJsonSerializer
{
    private static readonly JsonSerializerOptions Reflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new(16 * 1024);
    private readonly Utf8JsonWriter _writer;

    public SystemTextJsonSerializer() =>
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public ReadOnlySpan<byte> WriteGenerated(PlainEvent plain)
    {
        Reset();
        JsonSerializer.Serialize(_writer, plain, PlainEventContext.Default.PlainEvent);
        return _buffer.WrittenSpan;
    }

    public ReadOnlySpan<byte> WriteReflected(PlainEvent plain)
    {
        Reset();
        JsonSerializer.Serialize(_writer, plain, Reflection);
        return _buffer.WrittenSpan;
    }

    public ReadOnlySpan<byte> WriteByHand(PlainEvent plain)
    {
        Reset();
        PlainEventWriter.Write(_writer, plain);
        return _buffer.WrittenSpan;
    }

    public ReadOnlySpan<byte> WriteTyped(PlainOrder plain)
    {
        Reset();
        JsonSerializer.Serialize(_writer, plain, PlainOrderContext.Default.PlainOrder);
        return _buffer.WrittenSpan;
    }

    /// <summary>What the generated code alone takes, past <see cref="JsonSerializer"/>.</summary>
    public ReadOnlySpan<byte> WriteTypedByHandler(PlainOrder plain)
    {
        Reset();
        PlainOrderContext.Default.PlainOrder.SerializeHandler!(_writer, plain);
        _writer.Flush();
        return _buffer.WrittenSpan;
    }

    private void Reset()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
    }
}
