namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>How two values are compared.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
