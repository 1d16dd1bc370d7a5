using System.Text.Json;
using System.Text.RegularExpressions;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>Finds out whether an action can go the quick way: texts, dates with times and open objects, each from the first of some paths.</summary>
internal static partial class DirectPlanner
{
    public static DirectPlan? Plan(ActionDescriptor action)
    {
        if (action.Fields.Count > DirectPlan.Most || !action.Fields.All(IsSimple))
        {
            return null;
        }

        List<string> roots = [];
        DirectTrigger? trigger = action.Trigger is null ? null : DirectTrigger.Of(action.Trigger, roots);
        if (action.Trigger is not null && trigger is null)
        {
            return null;
        }

        List<DirectField> fields = [];
        string[] names = [.. action.Fields.Where(field => field.From is not null).Select(field => field.Name)];
        foreach (FieldDescriptor field in action.Fields.Where(field => field.From is not null))
        {
            if (Paths(field.From!, roots) is not { } paths)
            {
                return null;
            }

            fields.Add(new DirectField(field, paths, field.Into is null ? -1 : Array.IndexOf(names, field.Into)));
        }

        // A required field without a source always fails, and an object that others are written into is always there: not the quick way.
        bool isComplete = action.Fields.All(field => field.From is not null || !(field.IsRequired || field.Recommended is not null || names.Contains(field.Name)));
        bool hasTargets = action.Fields.All(field => field.Into is null || names.Contains(field.Into));
        return fields.Count > 0 && roots.Count <= DirectPlan.Most && isComplete && hasTargets
            ? new DirectPlan(trigger, [.. fields], new JsonNameSet([.. roots]))
            : null;
    }

    private static bool IsSimple(FieldDescriptor field) =>
        field is { IsMultiple: false, IsNullable: false, RequiredWhen: null, MinLength: null, MaxLength: null, Choices.Count: 0, Fields.Count: 0 }
        && (field.From is not null || field.Default is null)
        && (field.Type == FieldType.Object || (field.Type is FieldType.String or FieldType.Text && field.Format is null or "date-time"));

    /// <summary>The paths of <c>{"@path": …}</c>, or of a chain of <c>@if</c> that each take the path that they ask for.</summary>
    private static DirectPath[]? Paths(string from, List<string> roots)
    {
        using JsonDocument document = JsonDocument.Parse(from, new JsonDocumentOptions { MaxDepth = JsonLimits.MaxDepth });
        List<DirectPath> paths = [];
        JsonElement expression = document.RootElement;
        while (Directive(expression, "@if") is { } choice)
        {
            if (!choice.TryGetProperty("exists", out JsonElement exists) || !choice.TryGetProperty("then", out JsonElement then)
                || !choice.TryGetProperty("else", out JsonElement otherwise) || choice.EnumerateObject().Count() != 3
                || exists.GetRawText() != then.GetRawText() || Path(exists, roots) is not { } path)
            {
                return null;
            }

            paths.Add(path);
            expression = otherwise;
        }

        return Path(expression, roots) is { } last ? [.. paths, last] : null;
    }

    private static DirectPath? Path(JsonElement expression, List<string> roots)
    {
        if (Directive(expression, "@path") is not { ValueKind: JsonValueKind.String } path || !PlainPath().IsMatch(path.GetString()!))
        {
            return null;
        }

        string[] names = path.GetString()!["$.".Length..].Split('.');
        if (!roots.Contains(names[0]))
        {
            roots.Add(names[0]);
        }

        return new DirectPath(roots.IndexOf(names[0]), names.Skip(1));
    }

    private static JsonElement? Directive(JsonElement expression, string name) =>
        expression.ValueKind == JsonValueKind.Object && expression.EnumerateObject().Count() == 1 && expression.TryGetProperty(name, out JsonElement value)
            ? value
            : null;

    [GeneratedRegex(@"^\$(\.[A-Za-z_][A-Za-z0-9_]*)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainPath();
}
