using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using KameleoonSdk.CompilerServices;
using KameleoonSdk.Json;

namespace KameleoonSdk;

/// <summary>
/// An open JSON object: members in the order in which they were added, each a <see cref="PropertyValue"/> under a name of its own.
/// Numbers and dates are stored without boxing.
/// </summary>
/// <remarks>
/// Any number of threads may read a bag at the same time, serialization included; changing it while another thread uses it is an error
/// that gives an exception or an outdated text, never a corrupt one.
/// </remarks>
[JsonConverter(typeof(PropertyBagJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is what it says: a bag of properties.")]
public sealed partial class PropertyBag : IReadOnlyCollection<KeyValuePair<string, PropertyValue>>, IEquatable<PropertyBag>
{
    /// <summary>In <see cref="_flags"/>: the members of a raw bag have been read. Apart from this, the bit of <see cref="ValueTag.Inspect"/>.</summary>
    private const int RawWasRead = 1;

    /// <summary>In <see cref="_flags"/>: made by reading a property of an event, so absent while empty.</summary>
    private const int MadeOnRead = 2;

    /// <summary>Null, or <see cref="RawJson"/> as long as that is what the bag is, or the <see cref="KeyIndex"/> of a large bag.</summary>
    private object? _side;
    private int _count;
    private int _flags;

    /// <summary>Makes an empty bag, with room for a few members.</summary>
    public PropertyBag()
    {
    }

    /// <summary>Makes an empty bag with room for some members.</summary>
    /// <param name="capacity">How many members there will be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public PropertyBag(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _many = capacity > FirstEntries.Length ? new PropertyEntry[capacity] : null;
    }

    /// <summary>Makes a bag of some members.</summary>
    /// <param name="members">The members, in order.</param>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public PropertyBag(IEnumerable<KeyValuePair<string, PropertyValue>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (KeyValuePair<string, PropertyValue> member in members)
        {
            Add(member.Key, member.Value);
        }
    }

    /// <summary>How many members there are.</summary>
    public int Count
    {
        get
        {
            EnsureRead();
            return _count;
        }
    }

    /// <summary>Whether an event's property made this bag when it was read; such a bag counts as absent while it is empty.</summary>
    internal bool IsImplicit
    {
        get => (_flags & MadeOnRead) != 0;
        init => _flags |= value ? MadeOnRead : 0;
    }

    /// <summary>Whether there are no members; does not read a raw bag.</summary>
    internal bool IsEmpty => Raw is { } raw ? raw.IsEmptyObject : _count == 0;

    /// <summary>Gets or sets a member.</summary>
    /// <param name="key">The member's name.</param>
    /// <value>
    /// When read, null if there is no such member. When set, the member keeps its place, or is added as the last one; null is stored as
    /// JSON null (use <see cref="Remove"/> to take a member away).
    /// </value>
    public PropertyValue? this[string key]
    {
        get => TryGetValue(key, out PropertyValue value) ? (PropertyValue?)value : null;
        // Inlined, a literal key's bit is a constant, and the value never exists as a whole: nothing is cleared, copied or boxed.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            ArgumentNullException.ThrowIfNull(key);
            PropertyValue stored = value.GetValueOrDefault();
            if (!TryAppendFirst(key, stored.Reference, stored.Bits, stored.Tag))
            {
                Set(key, stored.Reference, stored.Bits, stored.Tag);
            }
        }
    }

    /// <summary>Adds a member as the last one.</summary>
    /// <param name="key">The member's name.</param>
    /// <param name="value">Its value; null is JSON null.</param>
    /// <exception cref="ArgumentException">There is a member with this name.</exception>
    public void Add(string key, PropertyValue? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (FindToWrite(key) >= 0)
        {
            throw new ArgumentException($"There is already a member '{key}'.", nameof(key));
        }

        PropertyValue stored = value.GetValueOrDefault();
        Append(key, stored.Reference, stored.Bits, stored.Tag);
    }

    /// <summary>Gets a member.</summary>
    /// <param name="key">The member's name.</param>
    /// <param name="value">Its value, or JSON null if there is none.</param>
    /// <returns>Whether there is such a member.</returns>
    public bool TryGetValue(string key, out PropertyValue value)
    {
        int index = Find(key);
        value = index >= 0 ? EntryAt(index).Value : default;
        return index >= 0;
    }

    /// <summary>Whether there is a member with this name.</summary>
    /// <param name="key">The name.</param>
    public bool ContainsKey(string key) => Find(key) >= 0;

    /// <summary>Takes a member away.</summary>
    /// <param name="key">The member's name.</param>
    /// <returns>Whether there was such a member.</returns>
    public bool Remove(string key) => TryTake(key, out _);

    /// <summary>Takes a member away and gives its value.</summary>
    /// <param name="key">The member's name.</param>
    /// <param name="value">Its value, or JSON null if there was none.</param>
    /// <returns>Whether there was such a member.</returns>
    public bool TryTake(string key, out PropertyValue value)
    {
        int index = FindToRemove(key);
        value = index >= 0 ? EntryAt(index).Value : default;
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    /// <summary>Takes all members away.</summary>
    public void Clear()
    {
        _side = null;
        _flags &= MadeOnRead;
        ((Span<PropertyEntry>)_first).Clear();
        _many = null;
        _names = 0;
        _count = 0;
    }

    /// <summary>Enumerates the members in order. Setting existing members meanwhile is allowed, adding and removing is not.</summary>
    public Enumerator GetEnumerator()
    {
        EnsureRead();
        return new Enumerator(this, _count);
    }

    IEnumerator<KeyValuePair<string, PropertyValue>> IEnumerable<KeyValuePair<string, PropertyValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The JSON text of this bag. A number that is not finite shows as <c>NaN</c> or <c>Infinity</c>, which JSON does not have.</summary>
    public override string ToString() => JsonText.Of(this);
}
