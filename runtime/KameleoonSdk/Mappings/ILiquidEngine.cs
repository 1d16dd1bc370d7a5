namespace KameleoonSdk.Mappings;

/// <summary>Runs the Liquid templates of <c>@liquid</c>. The package KameleoonSdk.Liquid has one. Used by several threads at once.</summary>
public interface ILiquidEngine
{
    /// <summary>Reads a template, once, when the mapping is loaded.</summary>
    /// <param name="template">The template: 1 to 1000 characters.</param>
    /// <exception cref="LiquidException">The template is wrong. The mapping then fails when the directive is reached.</exception>
    ILiquidTemplate Parse(string template);
}
