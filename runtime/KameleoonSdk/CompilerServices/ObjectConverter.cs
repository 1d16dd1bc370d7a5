using System.ComponentModel;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an object inside an event on its own, with its names on the wire.</summary>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectConverter<T> : GeneratedConverter<T>
    where T : class, IObjectValue<T>
{
    private protected override T ReadObject(ref Utf8JsonReader reader) => T.Read(ref reader, T.Fields);

    private protected override int GetMaxByteCount(T value) => value.GetMaxByteCount();

    private protected override int WriteTo(T value, Span<byte> destination)
    {
        ref var start = ref JsonWrite.Start(destination, bytes: 0);
        ref var stop = ref value.WriteTo(ref start, ref JsonWrite.End(destination, bytes: 0));
        return JsonWrite.Length(ref start, ref stop);
    }
}
