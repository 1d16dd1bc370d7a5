using System.Diagnostics.CodeAnalysis;
using KameleoonSdk.Json;

namespace KameleoonSdk;

// Equality of what the JSON means, not of how it is stored.
public readonly partial struct PropertyValue
{
    /// <summary>Whether both mean the same in JSON.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator ==(PropertyValue left, PropertyValue right) => left.Equals(right);

    /// <summary>Whether they mean something different in JSON.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator !=(PropertyValue left, PropertyValue right) => !left.Equals(right);

    /// <summary>
    /// Whether both mean the same in JSON: numbers are compared by value to the last digit (<c>1</c> equals <c>1.0</c>), objects without
    /// regard to the order of members, arrays with regard to the order of elements.
    /// </summary>
    /// <param name="other">Another value.</param>
    /// <exception cref="InvalidOperationException">The values are nested deeper than <see cref="JsonLimits.MaxDepth"/>, or contain themselves.</exception>
    public bool Equals(PropertyValue other) => Equals(other, 0);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PropertyValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetHashCode(0);

    internal bool Equals(in PropertyValue other, int depth)
    {
        PropertyKind kind = Kind;
        return kind == other.Kind && kind switch
        {
            PropertyKind.Null => true,
            PropertyKind.Boolean => Bits == other.Bits,
            PropertyKind.String => string.Equals(GetString(), other.GetString(), StringComparison.Ordinal),
            PropertyKind.Number => NumbersEqual(other),
            PropertyKind.Object => AsObject().Equals(other.AsObject(), depth + 1),
            _ => ArraysEqual((PropertyValue[])Reference!, (PropertyValue[])other.Reference!, depth + 1),
        };
    }

    internal int GetHashCode(int depth)
    {
        PropertyKind kind = Kind;
        return kind switch
        {
            PropertyKind.Null => 0,
            PropertyKind.Boolean => Bits != 0 ? 2 : 1,
            PropertyKind.String => GetString().GetHashCode(StringComparison.Ordinal),
            PropertyKind.Number => IsFinite ? NumberIdentity.Of(this).GetHashCode() : GetDouble().GetHashCode(),
            PropertyKind.Object => AsObject().GetHashCode(depth + 1),
            _ => ArrayHash((PropertyValue[])Reference!, depth + 1),
        };
    }

    private bool IsFinite => (Tag & ValueTag.Inspect) == 0;

    private static bool ArraysEqual(PropertyValue[] left, PropertyValue[] right, int depth)
    {
        CheckDepth(depth);
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (!left[i].Equals(right[i], depth))
            {
                return false;
            }
        }

        return true;
    }

    private static int ArrayHash(PropertyValue[] values, int depth)
    {
        CheckDepth(depth);
        HashCode hash = default;
        foreach (PropertyValue value in values)
        {
            hash.Add(value.GetHashCode(depth));
        }

        return hash.ToHashCode();
    }

    private static void CheckDepth(int depth)
    {
        if (depth > JsonLimits.MaxDepth)
        {
            WriteGuard.ThrowTooDeep();
        }
    }

    private bool NumbersEqual(in PropertyValue other)
    {
        if (!IsFinite || !other.IsFinite)
        {
            return IsFinite == other.IsFinite && GetDouble().Equals(other.GetDouble());
        }

        return (Tag == other.Tag && Tag != ValueTag.NumberText && Bits == other.Bits && Reference is null)
            || NumberIdentity.Of(this) == NumberIdentity.Of(other);
    }
}
