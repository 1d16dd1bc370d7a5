using KameleoonSdk.Generator.Pipeline;

namespace KameleoonSdk.Generator.Definitions;

/// <summary>A method that makes an event in one call: some fields are its parameters, others are filled in.</summary>
internal sealed record FactoryDefinition(
    string Name,
    string Description,
    EquatableArray<string> Parameters,
    EquatableArray<FactoryValue> Values);

/// <summary>What a factory fills a field with: a constant, or the result of a function.</summary>
internal sealed record FactoryValue(string Field, FactoryFunction Function, ConstantValue Value);

internal enum FactoryFunction
{
    /// <summary>The constant of the definition.</summary>
    Constant,

    /// <summary><c>$now</c>: the time of a <c>TimeProvider</c>.</summary>
    Now,

    /// <summary><c>$uuid</c>: a new random identifier.</summary>
    Uuid,
}
