namespace KameleoonSdk.Generator.Emission;

/// <summary>
/// The names outside the generated code that it uses. They are the whole contract with the runtime; a test holds it.
/// </summary>
internal static class Names
{
    public const string Sdk = "global::KameleoonSdk.";

    /// <summary>The namespace of what only generated code uses. Each file has a short name for it, which spares the compiler much.</summary>
    public const string ServicesNamespace = Sdk + "CompilerServices";

    /// <summary>The short name, with its dot. No identifier that is derived from a definition ends like that.</summary>
    public const string Services = "Sdk_.";

    public const string ActionEvent = Sdk + "IActionEvent";
    public const string DestinationSettings = Sdk + "IDestinationSettings";
    public const string DestinationRequest = Sdk + "DestinationRequest";
    public const string PropertyBag = Sdk + "PropertyBag";
    public const string PropertyValue = Sdk + "PropertyValue";
    public const string IsoDateTime = Sdk + "IsoDateTime";
    public const string ValidationResult = Sdk + "ValidationResult";
    public const string MapResult = Sdk + "RawEvents.MapResult";
    public const string ActionDescriptor = Sdk + "ActionDescriptor";
    public const string DestinationDescriptor = Sdk + "DestinationDescriptor";
    public const string FieldDescriptor = Sdk + "FieldDescriptor";

    public const string ValidationCollector = Services + "ValidationCollector";
    public const string Set = Services + "Set";
    public const string Unset = Services + "Unset";
    public const string Draft = Services + "Draft";
    public const string OpenObject = Services + "OpenObject";
    public const string Envelope = Services + "Envelope";
    public const string JsonSize = Services + "JsonSize";
    public const string JsonWrite = Services + "JsonWrite";
    public const string JsonMember = Services + "JsonMember";
    public const string FieldRead = Services + "FieldRead";
    public const string Definition = Services + "Definition";
    public const string ChoiceTable = Services + "ChoiceTable";
    public const string JsonObjectRead = Services + "JsonObjectRead";
    public const string JsonMemberRead = Services + "JsonMemberRead";
    public const string JsonObject = Services + "JsonObject";
    public const string JsonList = Services + "JsonList";
    public const string JsonChoice = Services + "JsonChoice";
    public const string ObjectValue = Services + "IObjectValue";
    public const string ChoiceCodec = Services + "IChoiceCodec";
    public const string Choices = Services + "Choices";
    public const string ChoiceConverter = Services + "ChoiceConverter";
    public const string FieldRule = Services + "FieldRule";
    public const string EventMap = Services + "EventMap";
    public const string EventFactory = Services + "EventFactory";
    public const string EventConverter = Services + "EventConverter";
    public const string ObjectConverter = Services + "ObjectConverter";
    public const string JsonConverter = "global::System.Text.Json.Serialization.JsonConverter";
    public const string EventValue = Services + "IEventValue";
    public const string EventTypeInfo = Services + "EventTypeInfo";
    public const string EventResolver = Services + "EventResolver";

    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string Utf8JsonReader = "global::System.Text.Json.Utf8JsonReader";
    public const string ReadOnlySpanOfByte = "global::System.ReadOnlySpan<byte>";
    public const string SpanOfByte = "global::System.Span<byte>";
    public const string BufferWriter = "global::System.Buffers.IBufferWriter<byte>";
    public const string TimeProvider = "global::System.TimeProvider";
    public const string Never = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
    public const string SetsRequiredMembers = "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]";
}
