using System.Collections.Concurrent;
using KameleoonSdk.Generator.Emission.Text;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Analyzers;

/// <summary>Which symbols of a compilation are generated from definitions, in it or in what it references, and what their rules are.</summary>
internal sealed class GeneratedTypes
{
    private const string Sdk = "KameleoonSdk.";
    private const string Services = Sdk + "CompilerServices.";

    private readonly INamedTypeSymbol _ruleAttribute;
    private readonly INamedTypeSymbol _factoryAttribute;
    private readonly INamedTypeSymbol _event;
    private readonly INamedTypeSymbol _settings;
    private readonly INamedTypeSymbol _object;
    private readonly ConcurrentDictionary<IPropertySymbol, FieldRule> _rules = new(SymbolEqualityComparer.Default);

    private GeneratedTypes(Compilation compilation)
    {
        _ruleAttribute = compilation.GetTypeByMetadataName(Services + "FieldRuleAttribute")!;
        _factoryAttribute = compilation.GetTypeByMetadataName(Services + "EventFactoryAttribute")!;
        _event = compilation.GetTypeByMetadataName(Sdk + "IActionEvent")!;
        _settings = compilation.GetTypeByMetadataName(Sdk + "IDestinationSettings")!;
        _object = compilation.GetTypeByMetadataName(Services + "IObjectValue`1")!;
        Bag = compilation.GetTypeByMetadataName(Sdk + "PropertyBag")!;
        DateTime = compilation.GetTypeByMetadataName(Sdk + "IsoDateTime")!;
        Unset = compilation.GetTypeByMetadataName(Services + "Unset")!;
    }

    /// <summary>The type of open objects.</summary>
    public INamedTypeSymbol Bag { get; }

    /// <summary>The type of dates with times.</summary>
    public INamedTypeSymbol DateTime { get; }

    /// <summary>The type argument of a builder for a required field without a value.</summary>
    public INamedTypeSymbol Unset { get; }

    /// <summary>The types as a compilation sees them; null where it does not use the runtime.</summary>
    public static GeneratedTypes? In(Compilation compilation)
    {
        var types = new GeneratedTypes(compilation);
        return types is
        {
            _ruleAttribute: not null, _factoryAttribute: not null, _event: not null, _settings: not null, _object: not null,
            Bag: not null, DateTime: not null, Unset: not null,
        }
            ? types
            : null;
    }

    /// <summary>The rules of a property of a generated record; null for any other.</summary>
    public FieldRule? RuleOf(IPropertySymbol property) => !IsRecord(property.ContainingType) || property.IsIndexer || property.IsStatic
        ? null
        : _rules.GetOrAdd(property, key => FieldRule.Of(key, AttributeOf(key, _ruleAttribute), IsObject(key.ContainingType)));

    /// <summary>The property that a method of a builder sets; null for any other method.</summary>
    public IPropertySymbol? PropertySetBy(IMethodSymbol method) =>
        method.Name.StartsWith("With", StringComparison.Ordinal) && !method.IsStatic && IsBuilder(method.ContainingType)
            ? Property(method.ContainingType.ContainingType, method.Name.Substring("With".Length))
            : null;

    /// <summary>The property that a parameter of a factory sets; null for any other parameter.</summary>
    public IPropertySymbol? PropertySetBy(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { IsStatic: true } method && IsRecord(method.ContainingType) && AttributeOf(method, _factoryAttribute) is not null
            ? method.ContainingType.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => Identifiers.CamelName(property.Name) == parameter.Name)
            : null;

    /// <summary>The property whose value is written into the object of another one under a name; null where there is none.</summary>
    public IPropertySymbol? TypedMember(IPropertySymbol target, string name) => !IsRecord(target.ContainingType)
        ? null
        : target.ContainingType.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property =>
            RuleOf(property) is { Into: { } into } rule && into == target.Name && rule.Name == name);

    /// <summary>The property of a generated record with a name; null where there is none.</summary>
    public static IPropertySymbol? Property(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();

    /// <summary>Whether the type is an event.</summary>
    public bool IsEvent(ITypeSymbol type) => Implements(type, _event) && IsRecord(type);

    /// <summary>Whether the type is a record of a definition: an event, settings, or an object inside one.</summary>
    public bool IsRecord(ITypeSymbol? type) => type is { IsRecord: true }
        && (Implements(type, _event) || Implements(type, _settings) || IsObject(type)) && IsGenerated(type);

    /// <summary>Whether the type is the builder of an event.</summary>
    public bool IsBuilder(ITypeSymbol? type) => type is { Name: "Builder", ContainingType: { } outer } && IsRecord(outer);

    /// <summary>Whether the type has the choices of a field as members.</summary>
    public bool IsChoice(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Enum, ContainingType: { Name: "Types", ContainingType: { } outer } } && IsRecord(outer);

    private bool IsObject(ITypeSymbol type) => Implements(type, _object);

    private static bool Implements(ITypeSymbol type, INamedTypeSymbol contract) =>
        type.AllInterfaces.Any(item => SymbolEqualityComparer.Default.Equals(item.OriginalDefinition, contract));

    private static AttributeData? AttributeOf(ISymbol symbol, INamedTypeSymbol attribute) =>
        symbol.GetAttributes().FirstOrDefault(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute));

    /// <summary>The outermost type carries the mark: a class that somebody wrote against the same interfaces may work differently.</summary>
    private static bool IsGenerated(ITypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type.GetAttributes().Any(data => data is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: "KameleoonSdk.Generator" }, ..] });
    }
}
