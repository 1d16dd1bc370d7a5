using System.ComponentModel;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an event by its generated code.</summary>
/// <typeparam name="TEvent">The type of the event.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventConverter<TEvent> : GeneratedConverter<TEvent>
    where TEvent : class, IEventValue<TEvent>
{
    private protected override TEvent ReadObject(ref Utf8JsonReader reader) => TEvent.Read(ref reader);

    private protected override int GetMaxByteCount(TEvent value) => value.GetMaxByteCount();

    private protected override int WriteTo(TEvent value, Span<byte> destination) => value.WriteTo(destination);
}
