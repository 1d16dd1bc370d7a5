using System.Text.Json;
using System.Text.RegularExpressions;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>Finds out whether an action can go the quick way: texts, dates with times and open objects, each from the first of some paths.</summary>
internal static partial class DirectPlanner
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonLimits.MaxDepth };

    /// <summary>The plan of what the definition says.</summary>
    public static DirectPlan? Plan(ActionDescriptor action)
    {
        List<string> roots = [];
        DirectTrigger? trigger = action.Trigger is null ? null : DirectTrigger.Of(action.Trigger, roots);
        bool isSimple = (action.Trigger is null || trigger is not null) && action.Fields.All(field => field.From is not null || field.Default is null);
        return isSimple ? Plan(action, field => field.From, trigger, roots) : null;
    }

    /// <summary>The plan of a mapping of the user's own, whose trigger somebody else asks.</summary>
    /// <param name="action">What it makes.</param>
    /// <param name="mapping">The mapping, in the reference's JSON form.</param>
    public static DirectPlan? Plan(ActionDescriptor action, string mapping)
    {
        using JsonDocument document = JsonDocument.Parse(mapping, Options);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        // In another order, the members of the body would come in another order, too, whenever an event is not usual.
        List<(string Name, string From)> sources = [.. document.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.GetRawText()))];
        Dictionary<string, string> from = sources.DistinctBy(source => source.Name).ToDictionary(source => source.Name, source => source.From);
        bool isInOrder = sources.Select(source => source.Name).SequenceEqual(action.Fields.Select(field => field.Name).Where(from.ContainsKey));
        return isInOrder ? Plan(action, field => from.GetValueOrDefault(field.Name), trigger: null, roots: []) : null;
    }

    private static DirectPlan? Plan(ActionDescriptor action, Func<FieldDescriptor, string?> from, DirectTrigger? trigger, List<string> roots)
    {
        if (action.Fields.Count > DirectPlan.Most || !action.Fields.All(IsSimple))
        {
            return null;
        }

        List<DirectField> fields = [];
        string[] names = [.. action.Fields.Where(field => from(field) is not null).Select(field => field.Name)];
        foreach (FieldDescriptor field in action.Fields.Where(field => from(field) is not null))
        {
            if (Paths(from(field)!, roots) is not { } paths)
            {
                return null;
            }

            fields.Add(new DirectField(field, paths, field.Into is null ? -1 : Array.IndexOf(names, field.Into)));
        }

        // A required field without a source always fails, and an object that others are written into is always there: not the quick way.
        bool isComplete = action.Fields.All(field => names.Contains(field.Name)
            || !(field.IsRequired || field.Recommended is not null || action.Fields.Any(other => other.Into == field.Name)));
        bool hasTargets = action.Fields.All(field => field.Into is null || names.Contains(field.Into));
        return fields.Count > 0 && roots.Count <= DirectPlan.Most && isComplete && hasTargets
            ? new DirectPlan(trigger, [.. fields], new JsonNameSet([.. roots]))
            : null;
    }

    private static bool IsSimple(FieldDescriptor field) =>
        field is { IsMultiple: false, IsNullable: false, RequiredWhen: null, MinLength: null, MaxLength: null, Choices.Count: 0, Fields.Count: 0 }
        && (field.Type == FieldType.Object || (field.Type is FieldType.String or FieldType.Text && field.Format is null or "date-time"));

    /// <summary>The paths of <c>{"@path": …}</c>, or of a chain of <c>@if</c> that each take the path that they ask for.</summary>
    private static DirectPath[]? Paths(string from, List<string> roots)
    {
        using JsonDocument document = JsonDocument.Parse(from, Options);
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
