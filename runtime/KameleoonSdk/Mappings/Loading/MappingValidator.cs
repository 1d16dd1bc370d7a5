using KameleoonSdk.Mappings.Model;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Loading;

/// <summary>
/// Finds everything that is wrong with a mapping before it is used. As in the reference, lists are not looked into, nor is what
/// <c>@literal</c> and <c>@excludeWhenNull</c> hold unless it is a directive itself: what is wrong there shows when it is reached.
/// Each check tells whether it found nothing.
/// </summary>
internal sealed class MappingValidator
{
    private readonly List<MappingError> _errors = [];

    /// <summary>What is looked at now was walked before. Looking into it again, at each level, would take time without end.</summary>
    private bool _isWalked;

    public static IReadOnlyList<MappingError> Validate(MappingNode mapping, MappingPath path)
    {
        MappingValidator validator = new();
        _ = validator.Any(mapping, path);
        return validator._errors;
    }

    /// <summary>A value of any kind, with all that is in it.</summary>
    public bool Any(MappingNode node, MappingPath path) => node switch
    {
        { HasDirectiveKey: true } => Directive(node, path),
        { Kind: JsonKind.Object } => Members(node, path),
        _ => true,
    };

    /// <summary>A value of any kind; only a directive is looked into.</summary>
    public bool DirectiveOrRaw(MappingNode node, MappingPath path) => !node.HasDirectiveKey || Directive(node, path);

    public bool DirectiveOrString(MappingNode? node, MappingPath path) => node switch
    {
        { HasDirectiveKey: true } => Directive(node, path),
        { Kind: JsonKind.String } => true,
        _ => Fail(path, $"should be a string or a mapping directive but it is {KindName.WithArticle(node)}"),
    };

    public bool DirectiveOrObject(MappingNode node, MappingPath path) => node switch
    {
        { HasDirectiveKey: true } => Directive(node, path),
        { Kind: JsonKind.Object } => Members(node, path),
        _ => Fail(path, $"should be a object or a mapping directive but it is {KindName.WithArticle(node)}"),
    };

    public bool String(MappingNode node, MappingPath path) =>
        node.Kind == JsonKind.String || Fail(path, $"should be a string but it is {KindName.WithArticle(node)}");

    public bool Boolean(MappingNode node, MappingPath path) =>
        node.Kind is JsonKind.True or JsonKind.False || Fail(path, $"should be a boolean but it is {KindName.WithArticle(node)}");

    public bool Array(MappingNode node, MappingPath path) =>
        node.Kind == JsonKind.Array || Fail(path, $"should be an array but it is {(node.Kind == JsonKind.Object ? "an object" : KindName.WithArticle(node))}");

    /// <summary>The options of a directive: first all that is in them, and only if that is clean, the options themselves.</summary>
    public bool Options(MappingNode options, MappingPath path, IReadOnlyList<OptionRule> rules)
    {
        if (options.Kind != JsonKind.Object || options.HasDirectiveKey)
        {
            return Fail(path, $"should be an object but it is {KindName.WithArticle(options)}");
        }

        if (!Members(options, path))
        {
            return false;
        }

        _isWalked = true;
        bool clean = true;
        foreach (OptionRule rule in rules)
        {
            if (options.Find(rule.Name) is { } value)
            {
                clean &= rule.Check(this, value, path.Add(rule.Name));
            }
            else if (rule.IsRequired)
            {
                clean = Fail(path, $"should have field \"{rule.Name}\" but it doesn't");
            }
        }

        _isWalked = false;
        return clean;
    }

    public bool Fail(MappingPath path, string message)
    {
        _errors.Add(new MappingError(path.ToString(), message + "."));
        return false;
    }

    private bool Members(MappingNode node, MappingPath path)
    {
        if (_isWalked)
        {
            return true;
        }

        bool clean = true;
        foreach (MappingMember member in node.Members)
        {
            clean &= Any(member.Value, path.Add(member.Name));
        }

        return clean;
    }

    private bool Directive(MappingNode node, MappingPath path)
    {
        if (_isWalked)
        {
            return true;
        }

        MappingMember[] directives = [.. node.Members.Where(member => member.IsDirective)];
        if (directives.Length > 1)
        {
            return Fail(path, $"should only have one @-prefixed key but it has {directives.Length} keys");
        }

        if (!node.IsDirective)
        {
            return Fail(path, $"should only have one @-prefixed key but it has {node.Members.Count} keys");
        }

        (string name, MappingNode value) = directives[0];
        return DirectiveRules.All.TryGetValue(name, out DirectiveRule? rule)
            ? rule(this, value, path.Add(name))
            : Fail(path, $"has an invalid directive: {name}");
    }
}
