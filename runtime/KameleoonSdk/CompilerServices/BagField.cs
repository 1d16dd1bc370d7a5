using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// Open objects that a property creates when it is read, so that <c>Properties = { ["a"] = 1 }</c> works. Until something is put in, such
/// a bag counts as absent.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BagField
{
    /// <summary>Gets the bag of a field, making it first if there is none.</summary>
    /// <param name="field">The field.</param>
    public static PropertyBag GetOrCreate(ref PropertyBag? field) =>
        field ?? Interlocked.CompareExchange(ref field, new PropertyBag { IsImplicit = true }, null) ?? field;

    /// <summary>Whether the field is to be sent: it was set, even to an empty bag, or something was put in.</summary>
    /// <param name="field">The field's value.</param>
    public static bool IsPresent(PropertyBag? field) => field is not null && !(field.IsImplicit && field.IsEmpty);
}
