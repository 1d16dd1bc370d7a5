using System.Text;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary>
/// A text with paths in braces. First three braces are replaced, then, in what came of it, two: a value that holds braces is expanded again.
/// </summary>
internal sealed class Template
{
    private readonly TemplatePart[]? _triple;
    private readonly TemplatePart[] _parts;

    public Template(string text)
    {
        TemplatePart[] triple = TemplatePart.Parse(text, braces: 3);
        bool hasTriple = triple.Any(part => part.Path is not null);
        _triple = hasTriple ? triple : null;
        _parts = hasTriple ? [] : TemplatePart.Parse(text, braces: 2);
    }

    public string Render(in Evaluation evaluation, JsonValue payload) =>
        _triple is null
            ? Render(evaluation, payload, _parts)
            : Render(evaluation, payload, TemplatePart.Parse(Render(evaluation, payload, _triple), braces: 2));

    private static string Render(in Evaluation evaluation, JsonValue payload, TemplatePart[] parts)
    {
        StringBuilder text = evaluation.State.TextBuilder();
        foreach (TemplatePart part in parts)
        {
            if (part.Path is null)
            {
                evaluation.Spend(part.Text.Length);
                _ = text.Append(part.Text);
                continue;
            }

            JsonValue value = evaluation.Get(payload, part.Path);
            if (!value.IsNullOrUndefined)
            {
                evaluation.AppendText(text, value);
            }
            else if (part.Path.Length == 0 && payload.Kind == JsonKind.Undefined)
            {
                // The reference renders with an empty object where there is no payload at all.
                _ = text.Append("[object Object]");
            }
        }

        return text.ToString();
    }
}
