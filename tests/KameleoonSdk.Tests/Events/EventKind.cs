using System.Text.Json;
using System.Text.Json.Nodes;

namespace KameleoonSdk.Tests.Events;

/// <summary>One of the four actions: its fields as the reference orders them, and how events of it are made.</summary>
internal abstract record EventKind(string Name, string[] Fields, string[] Optional)
{
    public static readonly EventKind[] All = [new LogKind(), new IdentifyKind(), new PageKind(), new GroupKind()];

    public IEnumerable<string> Required => Fields.Except(Optional);

    public abstract Type Type { get; }

    /// <summary>By object initializer, with open objects as ready JSON.</summary>
    public abstract IActionEvent Initialize(EventValues values);

    /// <summary>By builder, with open objects filled member by member. Throws when the event is invalid.</summary>
    public abstract IActionEvent Build(EventValues values);

    public abstract IActionEvent Parse(ReadOnlySpan<byte> body);

    /// <summary>An equal event, made by <c>with</c>.</summary>
    public abstract IActionEvent Copy(IActionEvent original);

    public abstract PropertyBag PropertiesOf(IActionEvent original);

    public override string ToString() => Name;

    protected static PropertyBag? Raw(JsonObject? json) => json is null ? null : PropertyBag.FromUtf8Json(JsonSerializer.SerializeToUtf8Bytes(json));

    protected static PropertyBag? Filled(JsonObject? json) => json is null ? null : PropertyBag.From(json.Select(member => KeyValuePair.Create(member.Key, (object?)member.Value)));
}
