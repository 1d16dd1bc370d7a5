namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>A field of the event: <c>properties.revenue</c>. Standing alone, it is true when the field is <c>true</c>.</summary>
internal sealed class PathExpression(IReadOnlyList<string> segments) : TriggerExpression
{
    /// <summary>The names from the outermost on, without escapes.</summary>
    public IReadOnlyList<string> Segments { get; } = segments;

    public override int Depth => 0;

    public override bool IsCondition => true;
}
