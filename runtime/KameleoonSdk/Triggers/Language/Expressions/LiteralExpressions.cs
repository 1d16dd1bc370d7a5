namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>A value that the trigger itself says.</summary>
internal abstract class LiteralExpression : TriggerExpression
{
    public override int Depth => 0;

    public override bool IsCondition => false;
}

/// <summary>A text: <c>"track"</c>.</summary>
internal sealed class TextLiteral(string value) : LiteralExpression
{
    public string Value { get; } = value;
}

/// <summary>A number: <c>49.90</c>.</summary>
internal sealed class NumberLiteral(double value) : LiteralExpression
{
    public double Value { get; } = value;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanLiteral(bool value) : LiteralExpression
{
    public bool Value { get; } = value;

    public override bool IsCondition => true;
}

/// <summary><c>null</c>: what a missing field is too.</summary>
internal sealed class NullLiteral : LiteralExpression;

/// <summary>A list: <c>["track", "page"]</c>.</summary>
internal sealed class ListLiteral(IReadOnlyList<LiteralExpression> items) : LiteralExpression
{
    public IReadOnlyList<LiteralExpression> Items { get; } = items;
}
