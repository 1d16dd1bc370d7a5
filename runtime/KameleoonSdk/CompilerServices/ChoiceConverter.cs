using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KameleoonSdk.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write the choices of a generated enum, as values and as dictionary keys.</summary>
/// <typeparam name="TChoice">The enum.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChoiceConverter<TChoice, TCodec> : JsonConverter<TChoice>
    where TChoice : struct, Enum
    where TCodec : struct, IChoiceCodec<TChoice>
{
    /// <inheritdoc/>
    public override TChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Member(JsonChoice.Read(ref reader, TCodec.Table, typeof(TChoice).Name, "$") ?? throw new JsonException("null is no choice."));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TChoice value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var json = TCodec.Table.Json(Number(value));
        if (json.IsEmpty)
        {
            throw NoChoice(value);
        }

        writer.WriteRawValue(json, skipInputValidation: true);
    }

    /// <inheritdoc/>
    public override TChoice ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return TCodec.Table.Find(text) is > 0 and var number ? Member(number) : throw new JsonException($"'{text}' is none of the choices of {typeof(TChoice).Name}.");
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TChoice value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(TCodec.Table.Value(Number(value)) ?? throw NoChoice(value));
    }

    private static JsonException NoChoice(TChoice value) => new($"{value} is none of the values of {typeof(TChoice).Name}.");

    private static int Number(TChoice value) => Unsafe.As<TChoice, int>(ref value);

    private static TChoice Member(int number) => Unsafe.As<int, TChoice>(ref number);
}
