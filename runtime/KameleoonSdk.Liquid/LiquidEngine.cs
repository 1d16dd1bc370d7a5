using Fluid;
using Fluid.Ast;
using KameleoonSdk.Liquid.Parsing;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Liquid;

/// <summary>
/// Runs the Liquid templates of mappings, as the reference runs them: values, filters and limits of liquidjs, with the same tags and
/// filters disabled. Give it to <see cref="MappingOptions.Liquid"/>. Thread-safe.
/// </summary>
public sealed class LiquidEngine : ILiquidEngine
{
    private static readonly LiquidParser Parser = new();

    private readonly TimeProvider _time;

    /// <summary>Creates an engine.</summary>
    /// <param name="time">What the filter <c>date</c> takes for <c>now</c>; the clock of the system if nothing is said.</param>
    public LiquidEngine(TimeProvider? time = null) => _time = time ?? TimeProvider.System;

    /// <summary>An engine with the clock of the system.</summary>
    public static LiquidEngine Default { get; } = new();

    /// <inheritdoc/>
    public ILiquidTemplate Parse(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        try
        {
            if (!Parser.TryParse(template, out IFluidTemplate parsed, out string error))
            {
                throw new LiquidException($"The Liquid template is wrong: {error.ReplaceLineEndings(" ").Trim()}");
            }

            return new LiquidTemplate(((IStatementList)new ExpressionRewriter().VisitTemplate(parsed)).Statements, _time);
        }
        catch (Exception e) when (e is ParseException or Parlot.ParseException or NotSupportedException)
        {
            throw new LiquidException($"The Liquid template is wrong: {e.Message}", e);
        }
    }
}
