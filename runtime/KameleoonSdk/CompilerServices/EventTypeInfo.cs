using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KameleoonSdk.CompilerServices;

/// <summary>How <see cref="EventResolver"/> makes the type info of an event.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventTypeInfo
{
    private EventTypeInfo(Type type, Func<JsonSerializerOptions, JsonTypeInfo> create)
    {
        Type = type;
        Create = create;
    }

    internal Type Type { get; }

    internal Func<JsonSerializerOptions, JsonTypeInfo> Create { get; }

    /// <summary>The type info of an event.</summary>
    /// <typeparam name="TEvent">The type of the event.</typeparam>
    public static EventTypeInfo For<TEvent>()
        where TEvent : class, IEventValue<TEvent> =>
        new(typeof(TEvent), static options => JsonMetadataServices.CreateValueInfo<TEvent>(options, new EventConverter<TEvent>()));
}
