using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@path</c> with a path that is known beforehand.</summary>
internal sealed class PathDirective : Expression
{
    private readonly PathKey[] _keys;
    private readonly PathKey[] _behindRoot;
    private readonly int _root;

    /// <param name="path">The path.</param>
    /// <param name="roots">Takes the name that the path begins with.</param>
    public PathDirective(string path, RootNames roots)
    {
        _keys = PathSyntax.ParseRooted(path);
        _root = _keys.Length == 0 ? -1 : roots.Add(_keys[0].Utf8);
        _behindRoot = _root < 0 ? [] : _keys[1..];
    }

    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload) => _root >= 0 && payload.IsRootOfInput
        ? evaluation.Get(JsonValue.OfInput(evaluation.Input, evaluation.State.RootValue(_root, evaluation.Input)), _behindRoot)
        : evaluation.Get(payload, _keys);
}
