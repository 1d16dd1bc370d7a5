using KameleoonSdk.Mappings.Model;
using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings.Directives;

/// <summary>A directive that validation accepts, or does not see, and that fails when it is reached.</summary>
internal sealed class FailureExpression(IReadOnlyList<MappingError> errors) : Expression
{
    public FailureExpression(MappingPath path, string message)
        : this([new MappingError(path.ToString(), message)])
    {
    }

    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload) => throw new MappingException(errors);
}
