namespace KameleoonSdk.Mappings;

/// <summary>A Liquid template. Used by several threads at once.</summary>
public interface ILiquidTemplate
{
    /// <summary>Renders the template.</summary>
    /// <param name="scope">A JSON object in UTF-8, valid, whose members are the variables.</param>
    /// <exception cref="LiquidException">It failed, or it went beyond a limit.</exception>
    string Render(ReadOnlySpan<byte> scope);
}
