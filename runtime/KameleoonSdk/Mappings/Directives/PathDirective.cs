using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@path</c> with a path that is known beforehand.</summary>
internal sealed class PathDirective(string path) : Expression
{
    private readonly PathKey[] _keys = PathSyntax.ParseRooted(path);

    public override JsonValue Evaluate(Evaluation evaluation, JsonValue payload) => evaluation.Get(payload, _keys);
}
