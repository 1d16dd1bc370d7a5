namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>What a function makes of one value: <c>lowercase(traits.email)</c>.</summary>
internal sealed class CallExpression(ValueFunction function, TriggerExpression argument) : TriggerExpression
{
    public ValueFunction Function { get; } = function;

    public TriggerExpression Argument { get; } = argument;

    public override int Depth { get; } = argument.Depth + 1;

    public override bool IsCondition => false;
}
