using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Values;

/// <summary>
/// A JSON value while a mapping runs, wherever it is: a slice of the input, a constant of the mapping, or something that a directive made.
/// The default is undefined. Small, and copied instead of allocated.
/// </summary>
internal readonly struct JsonValue
{
    public static readonly JsonValue Null = new(JsonKind.Null, null, JsonView.None);

    private JsonValue(JsonKind kind, object? source, int token)
    {
        Kind = kind;
        Source = source;
        Token = token;
    }

    public JsonKind Kind { get; }

    /// <summary>
    /// Where the value is: null for the input, a <see cref="ParsedJson"/>, or the value itself: a <see cref="string"/>, a
    /// <see cref="MadeObject"/> or a <see cref="MadeArray"/>.
    /// </summary>
    public object? Source { get; }

    /// <summary>The value's token in the input or in the <see cref="ParsedJson"/>.</summary>
    public int Token { get; }

    /// <summary>Whether this is all of the event.</summary>
    public bool IsRootOfInput => Kind == JsonKind.Object && Source is null && Token == 0;

    public bool IsNullOrUndefined => Kind is JsonKind.Null or JsonKind.Undefined;

    public static JsonValue OfInput(JsonView input, int token) => new(input.KindOf(token), null, token);

    public static JsonValue Of(ParsedJson source, int token) => new(source.View.KindOf(token), source, token);

    public static JsonValue Of(object? source, JsonView view, int token) => new(view.KindOf(token), source, token);

    public static JsonValue Of(string text) => new(JsonKind.String, text, JsonView.None);

    public static JsonValue Of(MadeObject value) => new(JsonKind.Object, value, JsonView.None);

    public static JsonValue Of(MadeArray value) => new(JsonKind.Array, value, JsonView.None);

    public static JsonValue Of(bool value) => new(value ? JsonKind.True : JsonKind.False, null, JsonView.None);
}
