using KameleoonSdk.Mappings.Directives;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Loading;

/// <summary>Compiles the value of a directive.</summary>
internal delegate Expression DirectiveCompiler(MappingCompiler compiler, MappingNode value, MappingPath path);

/// <summary>
/// How each directive is compiled. Where validation does not look, in lists, anything can be found: what the reference throws when it gets
/// there becomes an expression that throws.
/// </summary>
internal static class DirectiveCompilers
{
    private const int MaxLiquidLength = 1000;

    public static readonly IReadOnlyDictionary<string, DirectiveCompiler> All = new Dictionary<string, DirectiveCompiler>
    {
        [Names.Path] = Path,
        [Names.Template] = Template,
        [Names.Literal] = (compiler, value, path) => compiler.Compile(value, path),
        [Names.ExcludeWhenNull] = (compiler, value, path) => new ExcludeWhenNullDirective(compiler.Compile(value, path)),
        [Names.Liquid] = Liquid,
        [Names.If] = WithOptions(If),
        [Names.Case] = WithOptions(Case),
        [Names.Replace] = WithOptions(Replace),
        [Names.ArrayPath] = ArrayPath,
        [Names.Json] = WithOptions(Json),
        [Names.Flatten] = WithOptions(Flatten),
        [Names.Merge] = WithOptions(Merge),
        [Names.Members] = Members,
        [Names.Transform] = WithOptions(Transform),
    };

    /// <summary>A directive without a value is undefined.</summary>
    private static readonly Expression Undefined = new ConstantExpression();

    private static DirectiveCompiler WithOptions(DirectiveCompiler compile) => (compiler, value, path) =>
        value.Kind == JsonKind.Object ? compile(compiler, value, path) : compiler.Fail(path, "should be an object");

    private static bool IsTruthy(MappingNode? node) => node is { IsTruthy: true };

    private static Expression Path(MappingCompiler compiler, MappingNode value, MappingPath path) => value.Kind == JsonKind.String
        ? new PathDirective(value.Text, compiler.RootNames)
        : new DynamicText(compiler.Compile(value, path), path, isTemplate: false);

    private static Expression Template(MappingCompiler compiler, MappingNode value, MappingPath path) => value.Kind == JsonKind.String
        ? new TemplateDirective(value.Text)
        : new DynamicText(compiler.Compile(value, path), path, isTemplate: true);

    private static Expression If(MappingCompiler compiler, MappingNode value, MappingPath path)
    {
        MappingNode? exists = value.Find("exists");
        MappingNode? blank = value.Find("blank");
        if (!IsTruthy(exists) && !IsTruthy(blank))
        {
            return compiler.Fail(path, "requires an \"exists\" key or a \"blank\" key");
        }

        Expression condition = exists is null ? compiler.Compile(blank!, path.Add("blank")) : compiler.Compile(exists, path.Add("exists"));
        Expression? otherwise = value.Find("else") is { IsTruthy: true } fails ? compiler.Compile(fails, path.Add("else")) : null;
        MappingNode? then = value.Find("then");
        return exists is not null && then is not null && exists.IsSameAs(then)
            ? new FirstOf(condition, otherwise)
            : new IfDirective(condition, asksForBlank: exists is null, then is null ? null : compiler.Compile(then, path.Add("then")), otherwise);
    }

    private static Expression Case(MappingCompiler compiler, MappingNode value, MappingPath path)
    {
        MappingNode? @operator = value.Find("operator");
        if (!IsTruthy(@operator))
        {
            return compiler.Fail(path, "requires an \"operator\" key");
        }

        if (@operator is { Kind: JsonKind.String, Text: not ("lower" or "upper") })
        {
            compiler.Warn(path.Add("operator"), CaseDirective.WrongOperator);
        }

        return value.Find("value") is { IsTruthy: true } text
            ? new CaseDirective(compiler.Compile(text, path.Add("value")), @operator!.Kind == JsonKind.String ? @operator.Text : null, path)
            : Undefined;
    }

    private static Expression Replace(MappingCompiler compiler, MappingNode value, MappingPath path)
    {
        if (!IsTruthy(value.Find("pattern")))
        {
            return compiler.Fail(path, "requires a \"pattern\" key");
        }

        return value.Find("value") is { IsTruthy: true } text
            ? ReplaceOptions.Compile(value, compiler.Compile(text, path.Add("value")), path)
            : Undefined;
    }

    private static Expression ArrayPath(MappingCompiler compiler, MappingNode value, MappingPath path)
    {
        if (value.Kind != JsonKind.Array)
        {
            return compiler.Fail(path, "should be an array");
        }

        Expression root = value.Items switch
        {
            [] => Undefined,
            [{ Kind: JsonKind.String } text, ..] => new PathDirective(text.Text, compiler.RootNames),
            [var item, ..] => compiler.Compile(item, path.Add("0")),
        };
        bool hasShape = value.Items is [_, { Kind: JsonKind.Object, Members.Count: > 0 }, ..];
        return new ArrayPathDirective(root, hasShape ? compiler.Compile(value.Items[1], path.Add("1")) : null);
    }

    private static Expression Json(MappingCompiler compiler, MappingNode value, MappingPath path)
    {
        MappingNode? mode = value.Find("mode");
        if (!IsTruthy(mode))
        {
            return compiler.Fail(path, "requires a \"mode\" key");
        }

        if (value.Find("value") is not { IsTruthy: true } coded)
        {
            return compiler.Fail(path, "requires a \"value\" key");
        }

        Expression inner = compiler.Compile(coded, path.Add("value"));
        return mode!.Text.ToUpperInvariant() switch
        {
            "ENCODE" => new JsonEncodeDirective(inner),
            "DECODE" => new JsonDecodeDirective(inner, path),
            _ => new NothingExpression(inner),
        };
    }

    private static Expression Flatten(MappingCompiler compiler, MappingNode value, MappingPath path)
    {
        if (value.Find("separator") is not { IsTruthy: true } separator)
        {
            return compiler.Fail(path, "requires a \"separator\" key");
        }

        return new FlattenDirective(
            value.Find("value") is { } flattened ? compiler.Compile(flattened, path.Add("value")) : Undefined,
            compiler.Compile(separator, path.Add("separator")),
            IsTruthy(value.Find("omitArrays")),
            path);
    }

    private static Expression Merge(MappingCompiler compiler, MappingNode value, MappingPath path)
    {
        if (value.Find("direction") is not { IsTruthy: true } direction)
        {
            return compiler.Fail(path, "requires a \"direction\" key");
        }

        if (value.Find("objects") is not { Kind: JsonKind.Array } objects)
        {
            return compiler.Fail(path, "requires an \"objects\" key with an array");
        }

        MappingPath inner = path.Add("objects");
        return new MergeDirective(
            [.. objects.Items.Select((item, i) => compiler.Compile(item, inner.Add($"{i}")))],
            compiler.Compile(direction, path.Add("direction")));
    }

    private static Expression Members(MappingCompiler compiler, MappingNode value, MappingPath path) =>
        value.Items.All(item => item is { Items: [{ Kind: JsonKind.String }, _] })
            ? new ObjectExpression([.. value.Items
                .GroupBy(item => item.Items[0].Text, item => item.Items[1], StringComparer.Ordinal)
                .Select(member => (member.Key, compiler.Compile(member.Last(), path.Add(member.Key))))])
            : compiler.Fail(path, "should be an array of names and values");

    private static Expression Transform(MappingCompiler compiler, MappingNode value, MappingPath path)
    {
        if (value.Find("mapping") is not { IsTruthy: true } mapping)
        {
            return compiler.Fail(path, "requires a \"mapping\" key");
        }

        if (value.Find("apply") is not { Kind: JsonKind.Object } apply)
        {
            return compiler.Fail(path, "requires an \"apply\" key with an object");
        }

        return new TransformDirective(compiler.CompileRoot(apply, path.Add("apply")), compiler.Compile(mapping, path.Add("mapping")), path);
    }

    private static Expression Liquid(MappingCompiler compiler, MappingNode value, MappingPath path)
    {
        if (value.Kind != JsonKind.String)
        {
            return compiler.Fail(path, "should be a string");
        }

        if (value.Text.Length == 0)
        {
            return compiler.Constant(value);
        }

        if (compiler.Options.Liquid is not { } engine)
        {
            return compiler.Refuse(path, "needs a Liquid engine: add the package KameleoonSdk.Liquid, and set MappingOptions.Liquid to LiquidEngine.Default.");
        }

        if (value.Text.Length > MaxLiquidLength)
        {
            return compiler.Fail(path, $"is limited to {MaxLiquidLength} characters");
        }

        try
        {
            return new LiquidDirective(engine.Parse(value.Text), path);
        }
        catch (LiquidException e)
        {
            return compiler.Fail(path, e.Message);
        }
    }
}
