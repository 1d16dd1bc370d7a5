using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// The open objects of generated records. Their getters make one on demand, so that an initializer can fill it in place; one
/// that was made so and is still empty counts as absent.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OpenObject
{
    /// <summary>The bag of a field; made where there is none.</summary>
    public static PropertyBag Get(ref PropertyBag? field) =>
        field ?? Interlocked.CompareExchange(ref field, new PropertyBag { IsImplicit = true }, null) ?? field;

    /// <summary>Whether the field has a value: an object that was assigned, even an empty one, or that has a member.</summary>
    public static bool IsPresent(PropertyBag? bag) => bag is not null && !(bag.IsImplicit && bag.IsEmpty);

    /// <summary>A copy that shares nothing with the original.</summary>
    public static PropertyBag? Copy(PropertyBag? bag) => bag?.Clone();

    /// <summary>Whether both are absent, or both present with the same members.</summary>
    public static bool AreEqual(PropertyBag? left, PropertyBag? right) =>
        IsPresent(left) ? IsPresent(right) && left!.Equals(right) : !IsPresent(right);

    /// <summary>The same for objects that are always written: an absent one equals an empty one.</summary>
    public static bool AreEqualOrEmpty(PropertyBag? left, PropertyBag? right)
    {
        var leftIsEmpty = left is null || left.IsEmpty;
        var rightIsEmpty = right is null || right.IsEmpty;
        return leftIsEmpty || rightIsEmpty ? leftIsEmpty == rightIsEmpty : left!.Equals(right);
    }

    /// <summary>A hash code that agrees with both notions of equality.</summary>
    public static int Hash(PropertyBag? bag) => bag is null || bag.IsEmpty ? 0 : bag.GetHashCode();
}
