using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KameleoonSdk;

public sealed partial class PropertyBag
{
    /// <summary>Enumerates the members of a bag in order.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "As in the collections of .NET.")]
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
    public struct Enumerator : IEnumerator<KeyValuePair<string, PropertyValue>>
    {
        private readonly PropertyBag _bag;
        private readonly int _count;
        private int _index;

        internal Enumerator(PropertyBag bag, int count)
        {
            _bag = bag;
            _count = count;
            _index = -1;
        }

        /// <summary>The member at the current place.</summary>
        public readonly KeyValuePair<string, PropertyValue> Current => _bag.EntryAt(_index).Pair;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next member.</summary>
        /// <returns>False after the last one.</returns>
        /// <exception cref="InvalidOperationException">Members were removed meanwhile.</exception>
        public bool MoveNext()
        {
            if (++_index >= _count)
            {
                return false;
            }

            return _index < _bag._count
                ? true
                : throw new InvalidOperationException("Members were removed from the bag while it was enumerated.");
        }

        /// <summary>Starts over.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
