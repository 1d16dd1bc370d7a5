using System.ComponentModel;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>What the runtime needs of a generated event. Implemented explicitly, so that no field's name can clash.</summary>
/// <typeparam name="TSelf">The event.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEventValue<TSelf> : IActionEvent
    where TSelf : class, IEventValue<TSelf>
{
    /// <summary>Reads the event at which the reader stands.</summary>
    /// <param name="reader">The reader, at the start of the object.</param>
    static abstract TSelf Read(ref Utf8JsonReader reader);
}
