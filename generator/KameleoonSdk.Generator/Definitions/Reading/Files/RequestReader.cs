using System.Text.RegularExpressions;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads <c>request</c>. What would fail when the first event is sent, a URL or a header that cannot be, fails here.</summary>
internal sealed class RequestReader(DefinitionContext context, IReadOnlyList<FieldDefinition> settings, YamlMapping? declared)
{
    private const string UrlExpected = "an absolute URL, such as https://api.example.com/events";

    /// <summary>What other languages have for <c>{{settings.name}}</c>.</summary>
    private static readonly Regex SingleBraces = new(@"(?<!\{)\$?\{\s*(settings\.)?(?<name>[A-Za-z0-9_-]+)\s*\}(?!\})", RegexOptions.CultureInvariant);

    private static readonly Regex StrayClose = new(@"(?<!\{\s*)(?<name>settings\.[A-Za-z0-9_-]+)\s*\}\}", RegexOptions.CultureInvariant);

    private readonly List<YamlScalar> _headers = [];

    private static readonly string[] Methods = ["POST", "PUT", "PATCH", "GET", "DELETE", "HEAD", "OPTIONS"];

    public RequestDefinition? Read(YamlMapping? mapping)
    {
        if (mapping is null)
        {
            return null;
        }

        var reader = new KeyedReader(context, mapping, KeySet.Request);
        var method = ReadMethod(reader);
        var url = ReadUrl(reader);
        var headers = (reader.Map("headers")?.Entries ?? []).Select(ReadHeader).OfType<HeaderDefinition>().ToEquatableArray();
        return method is null || url is null ? null : new RequestDefinition(method, url, headers);
    }

    private string? ReadMethod(KeyedReader reader)
    {
        if (reader.RequiredText("method") is not { } method)
        {
            return null;
        }

        if (!Methods.Contains(method))
        {
            context.Report(Rules.UnknownValue, reader.Node("method")!.Span, method, "HTTP method", Suggestion.For(method, Methods));
        }

        return method;
    }

    private string? ReadUrl(KeyedReader reader)
    {
        if (reader.RequiredText("url") is not { } url)
        {
            return null;
        }

        var node = (YamlScalar)reader.Node("url")!;
        if (!CheckTemplate(node))
        {
            return null;
        }

        // A setting may be the start of the URL; elsewhere, any value will do to see whether the rest is one.
        var parts = SettingsTemplate.Parse(url);
        if (parts[0].Setting is null && UrlText.WhyNot(string.Concat(parts.Select(part => part.Setting is null ? part.Text : "1"))) is { } hint)
        {
            reader.Wrong("url", UrlExpected, node, hint);
            return null;
        }

        return url;
    }

    private HeaderDefinition? ReadHeader(YamlEntry entry)
    {
        var name = entry.Key.Value;
        if (HeaderText.WhyNoName(name) is { } reason)
        {
            context.Report(Rules.WrongValue, entry.Key.Span, $"'{name}' cannot be the name of a header: {reason}");
            return null;
        }

        if (entry.Value is YamlScalar { IsNull: true } empty)
        {
            context.ReportWrong(name, "a text", empty, entry.Key.Span, ": remove the header, or give it a value");
            return null;
        }

        if (_headers.FirstOrDefault(other => string.Equals(other.Value, name, StringComparison.OrdinalIgnoreCase)) is { } twin)
        {
            context.Report(Rules.WrongValue, entry.Key.Span, $"The header '{name}' is '{twin.Value}' of line {twin.Span.StartLine + 1} again, as headers have no case: delete one of the two");
            return null;
        }

        _headers.Add(entry.Key);
        if (entry.Value is not YamlScalar value)
        {
            context.ReportWrong(name, "a text", entry.Value, entry.Value.Span, ValueHints.ForText(entry.Value));
            return null;
        }

        if (HeaderText.WhyNoValue(value.Value) is { } mistake)
        {
            context.Report(Rules.WrongValue, value.Span, $"The header '{name}' cannot have this value: {mistake}");
            return null;
        }

        return CheckTemplate(value) ? new HeaderDefinition(name, value.Value) : null;
    }

    /// <summary>Whether every <c>{{…}}</c> of the text is a setting.</summary>
    private bool CheckTemplate(YamlScalar node)
    {
        var text = node.Value;
        if (SingleBraces.Match(text) is { Success: true } single && Known().Contains(SettingsTemplate.Prefix + single.Groups["name"].Value))
        {
            var meant = $"{{{{{SettingsTemplate.Prefix}{single.Groups["name"].Value}}}}}";
            context.Report(Rules.WrongValue, context.Part(node, single.Index, single.Length), $"'{single.Value}' would be sent as it stands: a setting stands in double braces. Did you mean '{meant}'?");
            return false;
        }

        var isValid = true;
        if (StrayClose.Match(text) is { Success: true } stray && Known().Contains(stray.Groups["name"].Value))
        {
            context.Report(Rules.WrongValue, context.Part(node, stray.Index, stray.Length), $"'{stray.Value}' is never opened and would be sent as it stands. Did you mean '{{{{{stray.Groups["name"].Value}}}}}'?");
            return false;
        }

        for (var open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{{", open, StringComparison.Ordinal))
        {
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                context.Report(Rules.WrongValue, context.Part(node, open, text.Length - open), $"'{text.Substring(open)}' is never closed: end it with '}}}}'");
                return false;
            }

            if (text[open + 2 < text.Length ? open + 2 : open] == '{' && text.Substring(open + 3, close - open - 3).Trim() is var inner && Known().Contains(inner))
            {
                var end = close + 2 < text.Length && text[close + 2] == '}' ? close + 3 : close + 2;
                context.Report(Rules.WrongValue, context.Part(node, open, end - open), $"A setting stands in double braces. Did you mean '{{{{{inner}}}}}'?");
                return false;
            }

            var (reference, place) = (text.Substring(open + 2, close - open - 2).Trim(), context.Part(node, open, close + 2 - open));
            isValid &= CheckSetting(reference, place) && CheckReference(reference, place);
            open = close + 2;
        }

        return isValid;
    }

    private List<string> Names() => [.. settings.Select(field => field.Name).Concat((declared?.Entries ?? []).Select(entry => entry.Key.Value)).Distinct()];

    /// <summary>What can stand in braces.</summary>
    private List<string> Known() => [.. Names().Select(name => SettingsTemplate.Prefix + name)];

    /// <summary>Lists and objects are no part of a text.</summary>
    private bool CheckSetting(string reference, YamlSpan place)
    {
        if (settings.FirstOrDefault(field => SettingsTemplate.Prefix + field.Name == reference) is not { } setting || (setting is { IsMultiple: false } && setting.Type != FieldType.Object))
        {
            return true;
        }

        context.Report(Rules.WrongValue, place, $"'{setting.Name}' is {(setting.IsMultiple ? "a list" : "an object")} and so no part of a text: name another setting, or give it the type 'string'");
        return false;
    }

    private bool CheckReference(string reference, YamlSpan place)
    {
        var names = Names();
        var known = Known();
        if (known.Contains(reference))
        {
            return true;
        }

        var meant = names.Contains(reference) ? SettingsTemplate.Prefix + reference : Suggestion.Nearest(reference, known);
        context.Report(Rules.UnknownField, place, "The request", reference, known.Count == 0 ? ": add it to 'settings'" : meant is null ? Suggestion.For(reference, known) : $". Did you mean '{meant}'?");
        return false;
    }
}
