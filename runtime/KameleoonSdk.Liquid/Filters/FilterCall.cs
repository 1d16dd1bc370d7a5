using KameleoonSdk.Liquid.Values;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>Runs a filter.</summary>
internal delegate object? Filter(FilterCall call);

/// <summary>What a filter is called with.</summary>
internal sealed record FilterCall(LiquidContext Context, object? Input, object?[] Arguments)
{
    /// <summary>The input as text, counted.</summary>
    public string Text
    {
        get
        {
            string text = JsValue.Stringify(Input);
            Context.Use(text.Length);
            return text;
        }
    }

    /// <summary>The input as a list, counted.</summary>
    public List<object?> List
    {
        get
        {
            List<object?> list = JsValue.ToArray(Input);
            Context.Use(list.Count);
            return list;
        }
    }

    public double Number => JsNumber.OrZero(Input);

    /// <summary>An argument; undefined if there is none. One with a name is a list of the name and the value.</summary>
    public object? Argument(int index) => index < Arguments.Length ? Arguments[index] : JsValue.Undefined;

    /// <summary>Whether the argument was given, and is not undefined.</summary>
    public bool Has(int index) => !ReferenceEquals(Argument(index), JsValue.Undefined);

    public string TextAt(int index)
    {
        string text = JsValue.Stringify(Argument(index));
        Context.Use(text.Length);
        return text;
    }

    /// <summary>The number to calculate with. One that is not given is none, and makes none of the result.</summary>
    public double NumberAt(int index) => index < Arguments.Length ? JsNumber.OrZero(Arguments[index]) : double.NaN;

    public double NumberAt(int index, double otherwise) => Has(index) ? JsNumber.Of(Argument(index)) : otherwise;

    public FilterCall Require(string name, int count) => Arguments.Length == count
        ? this
        : throw new LiquidException($"The Liquid filter '{name}' needs {count} argument, but it has {Arguments.Length}.");
}
