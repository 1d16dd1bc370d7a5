using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KameleoonSdk.Generator.Analyzers.OpenObjects;

/// <summary>Finds the property of a generated record whose open object a piece of code fills.</summary>
internal static class OpenObjects
{
    /// <summary>The property that an expression of the type of open objects reads, or is stored in; null where that cannot be seen.</summary>
    public static IPropertySymbol? PropertyOf(IOperation? bag, GeneratedTypes types) => bag switch
    {
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } => property,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => OfInitializer(bag, types),
        IObjectCreationOperation creation => OfValue(creation, types),
        _ => null,
    };

    /// <summary>The nearest initializer is that of the object: <c>Property = { … }</c> or <c>new() { … }</c>.</summary>
    private static IPropertySymbol? OfInitializer(IOperation receiver, GeneratedTypes types)
    {
        var operation = receiver.Parent;
        while (operation is not (null or IObjectOrCollectionInitializerOperation))
        {
            operation = operation.Parent;
        }

        return operation?.Parent switch
        {
            IMemberInitializerOperation member => PropertyOf(member.InitializedMember, types),
            IObjectCreationOperation creation => OfValue(creation, types),
            _ => null,
        };
    }

    /// <summary>Where a new object goes: to a property, or to the method of a builder that sets it.</summary>
    private static IPropertySymbol? OfValue(IOperation value, GeneratedTypes types)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation)
        {
            (value, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Value == value => PropertyOf(assignment.Target, types),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Parameters.Length: 1 } method } } => types.PropertySetBy(method),
            _ => null,
        };
    }
}
