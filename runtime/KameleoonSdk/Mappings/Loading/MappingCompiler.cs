using System.Globalization;
using KameleoonSdk.Mappings.Directives;
using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Loading;

/// <summary>Turns a mapping that was validated into what is applied to events.</summary>
internal sealed class MappingCompiler(MappingOptions options)
{
    private readonly ConstantPool _constants = new();
    private readonly List<MappingError> _errors = [];
    private readonly List<MappingError> _warnings = [];

    public RootNames RootNames { get; } = new();

    public MappingOptions Options { get; } = options;

    /// <exception cref="MappingException">The mapping needs something that the options do not have.</exception>
    public static CompiledMapping Compile(MappingNode mapping, MappingOptions options)
    {
        MappingCompiler compiler = new(options);
        Expression expression = compiler.Compile(mapping, MappingPath.Root);
        if (compiler._errors.Count > 0)
        {
            throw new MappingException(compiler._errors);
        }

        compiler._constants.Seal();
        return new CompiledMapping(expression, compiler.RootNames, options.MaxOutputByteCount, [.. compiler._warnings.Distinct()]);
    }

    public Expression Compile(MappingNode node, MappingPath path)
    {
        if (node.IsConstant)
        {
            return Constant(node);
        }

        if (node.IsDirective)
        {
            return Directive(node, path);
        }

        return node.Kind == JsonKind.Array
            ? new ArrayExpression([.. node.Items.Select((item, i) => Compile(item, path.Add(i.ToString(CultureInfo.InvariantCulture))))])
            : new ObjectExpression([.. node.Members.Select(member => (member.Name, Compile(member.Value, path.Add(member.Name))))]);
    }

    /// <summary>Compiles a mapping inside of another one, which is a mapping of its own: it may have a root directive, and all of it is validated.</summary>
    public Expression CompileRoot(MappingNode mapping, MappingPath path)
    {
        try
        {
            MappingNode root = RootMapping.Of(mapping, path);
            return MappingValidator.Validate(root, path) is { Count: > 0 } errors ? Fail(errors) : Compile(root, path);
        }
        catch (MappingException e)
        {
            return Fail(e.Errors);
        }
    }

    public Expression Constant(MappingNode node) => _constants.Add(node);

    /// <summary>What validation accepts, or does not see, and what fails when an event gets there.</summary>
    public Expression Fail(MappingPath path, string message) => Fail([new MappingError(path.ToString(), message + ".")]);

    /// <summary>Notes what is certain to fail for some values.</summary>
    public void Warn(MappingPath path, string message) => _warnings.Add(new MappingError(path.ToString(), message));

    /// <summary>Refuses the mapping.</summary>
    public Expression Refuse(MappingPath path, string message)
    {
        _errors.Add(new MappingError(path.ToString(), message));
        return new FailureExpression(path, message);
    }

    private FailureExpression Fail(IReadOnlyList<MappingError> errors)
    {
        _warnings.AddRange(errors);
        return new FailureExpression(errors);
    }

    private Expression Directive(MappingNode node, MappingPath path)
    {
        (string name, MappingNode value) = node.Members.First(member => member.IsDirective);
        MappingPath inner = path.Add(name);
        return DirectiveCompilers.All.TryGetValue(name, out DirectiveCompiler? compile)
            ? compile(this, value, inner)
            : Fail(path, $"has an invalid directive: {name}");
    }
}
