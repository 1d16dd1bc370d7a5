using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace KameleoonSdk.RawEvents;

/// <summary>
/// Names of members that are looked for together, by <see cref="JsonView.FindAll"/>. Made once, then used for any number of events, by
/// any number of threads.
/// </summary>
public sealed class JsonNameSet
{
    private readonly byte[][] _names;
    private readonly JsonNameBucket[] _buckets;
    private readonly int _hashShift;

    /// <summary>Makes the set.</summary>
    /// <param name="names">The names, not escaped, each once.</param>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public JsonNameSet(params ReadOnlySpan<string> names)
    {
        _names = new byte[names.Length][];
        int bits = BitOperations.Log2((uint)names.Length + 1) + 3;
        _buckets = new JsonNameBucket[1 << bits];
        _hashShift = 64 - bits;
        for (int i = 0; i < names.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(names[i], nameof(names));
            _names[i] = Encoding.UTF8.GetBytes(names[i]);
            if (!TryAdd(i))
            {
                throw new ArgumentException($"The name '{names[i]}' occurs twice.", nameof(names));
            }
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count => _names.Length;

    internal ReadOnlySpan<byte> this[int index] => _names[index];

    /// <summary>The index of the name, or a negative value.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">A name in the text, without escapes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int IndexOf(ReadOnlySpan<byte> utf8, in JsonToken name)
    {
        ulong key = JsonNameBucket.KeyOf(utf8[(name.Start + 1)..], name.Length);
        JsonNameBucket[] buckets = _buckets;
        for (int i = JsonNameBucket.Hash(key, name.Length, _hashShift); ; i++)
        {
            ref readonly JsonNameBucket bucket = ref buckets[i & (buckets.Length - 1)];
            if (bucket.Length == 0)
            {
                return -1;
            }

            if (bucket.Key == key && bucket.Length == name.Length && HasRest(utf8, in name, bucket.Index))
            {
                return bucket.Index;
            }
        }
    }

    private bool HasRest(ReadOnlySpan<byte> utf8, in JsonToken name, int index) =>
        name.Length - 2 <= sizeof(ulong)
        || utf8.Slice(name.Start + 1 + sizeof(ulong), name.Length - 2 - sizeof(ulong)).SequenceEqual(_names[index].AsSpan(sizeof(ulong)));

    private bool TryAdd(int index)
    {
        byte[] quoted = [(byte)'"', .. _names[index], (byte)'"'];
        JsonToken token = new() { Start = 0, Length = quoted.Length };
        if (IndexOf(quoted, in token) >= 0)
        {
            return false;
        }

        ulong key = JsonNameBucket.KeyOf(quoted.AsSpan(1), quoted.Length);
        int i = JsonNameBucket.Hash(key, quoted.Length, _hashShift);
        while (_buckets[i & (_buckets.Length - 1)].Length != 0)
        {
            i++;
        }

        _buckets[i & (_buckets.Length - 1)] = new JsonNameBucket { Key = key, Length = quoted.Length, Index = index };
        return true;
    }
}
