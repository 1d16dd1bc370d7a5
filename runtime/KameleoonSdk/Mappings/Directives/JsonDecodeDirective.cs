using KameleoonSdk.Json;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@json</c> with the mode <c>decode</c>: the value that a text is the JSON of; the text itself where it is none.</summary>
internal sealed class JsonDecodeDirective(Expression value, MappingPath path) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue made = value.Evaluate(evaluation, payload);
        if (made.Kind != JsonKind.String)
        {
            return made;
        }

        string text = evaluation.GetText(made);
        evaluation.Spend(text.Length);
        if (ParsedJson.TryRead(JsonText.ToUtf8(text), out RawEventError error) is { } json)
        {
            return evaluation.State.Keep(json).Root;
        }

        return error.Code is RawEventErrorCode.TooDeep or RawEventErrorCode.TooLarge
            ? throw Evaluation.Failure(path, $"The text to decode is too large or nested deeper than {JsonLimits.MaxDepth} levels.")
            : made;
    }
}
