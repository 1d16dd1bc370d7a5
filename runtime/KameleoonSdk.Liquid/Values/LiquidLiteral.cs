namespace KameleoonSdk.Liquid.Values;

/// <summary>The literals that mean more than a value when they are compared.</summary>
internal sealed class LiquidLiteral
{
    public static readonly LiquidLiteral Nil = new();
    public static readonly LiquidLiteral Empty = new();
    public static readonly LiquidLiteral Blank = new();

    private LiquidLiteral()
    {
    }

    public bool Matches(object? value)
    {
        if (this == Nil)
        {
            return JsValue.IsNil(value);
        }

        if (this == Blank && (value is false || JsValue.IsNil(value) || (value is string text && string.IsNullOrWhiteSpace(text))))
        {
            return true;
        }

        return value switch
        {
            LiquidLiteral => false,
            string { Length: 0 } => true,
            _ when JsValue.IsArray(value) => JsValue.Items(value).Count == 0,
            System.Text.Json.JsonElement json => !json.EnumerateObject().Any(),
            _ => false,
        };
    }
}
