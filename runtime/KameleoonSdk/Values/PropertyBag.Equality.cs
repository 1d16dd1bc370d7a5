using System.Diagnostics.CodeAnalysis;
using KameleoonSdk.Json;

namespace KameleoonSdk;

public sealed partial class PropertyBag
{
    /// <summary>Whether both have the same members, in whatever order; see <see cref="PropertyValue.Equals(PropertyValue)"/>.</summary>
    /// <param name="other">Another bag.</param>
    /// <exception cref="InvalidOperationException">The bags are nested deeper than <see cref="JsonLimits.MaxDepth"/>, or contain themselves.</exception>
    public bool Equals([NotNullWhen(true)] PropertyBag? other) => Equals(other, 1);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PropertyBag other && Equals(other);

    /// <summary>Follows the members, so a bag that is a key in a dictionary must not be changed.</summary>
    /// <exception cref="InvalidOperationException">The bag is nested deeper than <see cref="JsonLimits.MaxDepth"/>, or contains itself.</exception>
    public override int GetHashCode() => GetHashCode(1);

    internal bool Equals(PropertyBag? other, int depth)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Count != other.Count)
        {
            return false;
        }

        CheckDepth(depth);
        foreach (ref readonly PropertyEntry entry in Snapshot())
        {
            if (!other.TryGetValue(entry.Key, out PropertyValue value) || !entry.Value.Equals(value, depth))
            {
                return false;
            }
        }

        return true;
    }

    internal int GetHashCode(int depth)
    {
        EnsureRead();
        CheckDepth(depth);
        int hash = _count;
        foreach (ref readonly PropertyEntry entry in Snapshot())
        {
            hash += HashCode.Combine(entry.Key, entry.Value.GetHashCode(depth));
        }

        return hash;
    }

    private static void CheckDepth(int depth)
    {
        if (depth > JsonLimits.MaxDepth)
        {
            WriteGuard.ThrowTooDeep();
        }
    }
}
