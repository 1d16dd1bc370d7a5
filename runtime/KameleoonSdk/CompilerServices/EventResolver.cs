using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KameleoonSdk.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> find the converters of generated events without reflection.</summary>
/// <param name="events">The types of the events.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventResolver(EventTypeInfo[] events) : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, EventTypeInfo> _events = events.ToDictionary(info => info.Type);

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _events.TryGetValue(type, out var info) ? info.Create(options) : null;
}
