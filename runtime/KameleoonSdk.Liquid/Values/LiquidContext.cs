using System.Text.Json;
using Fluid;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Liquid.Values;

/// <summary>What one rendering knows: the variables of the event, those that the template assigned, and how much memory it may take.</summary>
internal sealed class LiquidContext(JsonElement scope, TimeProvider time) : TemplateContext(Settings)
{
    /// <summary>The reference's <c>memoryLimit</c>, in what its filters count.</summary>
    private const long MaxMemory = 100_000_000;

    private static readonly TemplateOptions Settings = new();

    private readonly Dictionary<string, object?> _assigned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object?> _changed = new(StringComparer.Ordinal);
    private long _memory;

    public TimeProvider Time { get; } = time;

    public object? Find(string name) =>
        _assigned.TryGetValue(name, out object? value) || _changed.TryGetValue(name, out value) ? value : JsValue.Member(scope, name);

    public void Assign(string name, object? value) => _assigned[name] = value;

    /// <summary>Changes a variable of the event itself, for this rendering; what the template assigned hides it.</summary>
    public double Count(string name, double step)
    {
        object? before = _changed.TryGetValue(name, out object? changed) ? changed : JsValue.Member(scope, name);
        double value = before is double number ? number : 0;
        _changed[name] = value + step;
        return step < 0 ? value + step : value;
    }

    /// <exception cref="LiquidException">Too much was used.</exception>
    public void Use(long count)
    {
        _memory += Math.Max(count, 0);
        if (_memory > MaxMemory)
        {
            throw new LiquidException("The Liquid template needs too much memory: memory alloc limit exceeded.");
        }
    }
}
