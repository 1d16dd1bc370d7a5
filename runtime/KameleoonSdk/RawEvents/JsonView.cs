using KameleoonSdk.Json;

namespace KameleoonSdk.RawEvents;

/// <summary>
/// A raw event that was read: its values by the numbers of their tokens. A token is valid for this text only; <see cref="None"/> stands
/// for a value that is missing, so that looking into what is missing finds nothing instead of failing.
/// </summary>
public readonly ref struct JsonView
{
    /// <summary>The token of a missing value.</summary>
    public const int None = -1;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ReadOnlySpan<JsonToken> _tokens;

    internal JsonView(ReadOnlySpan<byte> utf8, ReadOnlySpan<JsonToken> tokens)
    {
        _utf8 = utf8;
        _tokens = tokens;
    }

    /// <summary>The token of the outermost value, 0; <see cref="None"/> only if this is no view of anything.</summary>
    public int Root => _tokens.IsEmpty ? None : 0;

    /// <summary>A token that is not <see cref="None"/>.</summary>
    internal ref readonly JsonToken this[int value] => ref _tokens[value];

    /// <summary>What the value is; <see cref="JsonKind.Undefined"/> for <see cref="None"/>.</summary>
    public JsonKind KindOf(int value) => value == None ? JsonKind.Undefined : _tokens[value].Kind;

    /// <summary>The bytes of the value as they came, strings with their quotes; empty for <see cref="None"/>.</summary>
    public ReadOnlySpan<byte> TextOf(int value)
    {
        if (value == None)
        {
            return [];
        }

        ref readonly JsonToken token = ref _tokens[value];
        return _utf8.Slice(token.Start, token.Length);
    }

    /// <summary>The bytes of the string or name as they came, between the quotes, still escaped.</summary>
    /// <exception cref="ArgumentException">The value is not a string.</exception>
    public ReadOnlySpan<byte> InnerTextOf(int text) => Inner(in Text(text));

    /// <summary>Whether there are escapes in the string or name; false for everything else.</summary>
    public bool HasEscapes(int text) => text != None && _tokens[text].HasEscapes;

    /// <summary>How many members the object has, duplicates included, or how many items the array; 0 for everything else.</summary>
    public int CountOf(int container) => container == None ? 0 : _tokens[container].Count;

    /// <summary>The value of the object's member of this name. Of several, the last one.</summary>
    /// <param name="object">The token of an object; in everything else, nothing is found.</param>
    /// <param name="name">The name in UTF-8, without quotes and escapes. Members whose names came escaped are found as well.</param>
    /// <returns>The token of the value, or <see cref="None"/>.</returns>
    public int Find(int @object, ReadOnlySpan<byte> name)
    {
        if (KindOf(@object) != JsonKind.Object)
        {
            return None;
        }

        int first = @object + 1;
        int found = MemberSearch.Find(_utf8, _tokens[first.._tokens[@object].Next], name);
        return found < 0 ? None : first + found;
    }

    /// <summary>
    /// The values of the object's members of these names, all found in one go: who needs more than about three members gets them faster
    /// than by <see cref="Find"/>. Of several members of one name, it is the last one.
    /// </summary>
    /// <param name="object">The token of an object; in everything else, nothing is found.</param>
    /// <param name="names">The names.</param>
    /// <param name="values">Gets, at the index of each name, the token of the value or <see cref="None"/>.</param>
    /// <exception cref="ArgumentException">There are fewer places than names.</exception>
    public void FindAll(int @object, JsonNameSet names, scoped Span<int> values)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (values.Length < names.Count)
        {
            throw new ArgumentException("There are fewer places for values than names.", nameof(values));
        }

        values[..names.Count].Fill(None);
        if (KindOf(@object) == JsonKind.Object)
        {
            int first = @object + 1;
            MemberSearch.FindAll(_utf8, _tokens[first.._tokens[@object].Next], first, names, values);
        }
    }

    /// <summary>The item of the array at this index.</summary>
    /// <param name="array">The token of an array; in everything else, there is no item.</param>
    /// <param name="index">From 0.</param>
    /// <returns>The token of the item, or <see cref="None"/> if the array has no such index. Takes time in proportion to the index.</returns>
    public int ItemOf(int array, int index)
    {
        if (KindOf(array) != JsonKind.Array || (uint)index >= (uint)CountOf(array))
        {
            return None;
        }

        int item = array + 1;
        for (; index > 0; index--)
        {
            item = _tokens[item].Next;
        }

        return item;
    }

    /// <summary>The members of the object in their order, duplicates included; none of everything else.</summary>
    public MemberEnumerator MembersOf(int @object) => KindOf(@object) == JsonKind.Object
        ? new MemberEnumerator(_tokens, @object + 1, _tokens[@object].Next)
        : default;

    /// <summary>The items of the array in their order; none of everything else.</summary>
    public ItemEnumerator ItemsOf(int array) => KindOf(array) == JsonKind.Array
        ? new ItemEnumerator(_tokens, array + 1, _tokens[array].Next)
        : default;

    /// <summary>The string or name without its escapes. Escaped lone surrogates stay what they are, as in JavaScript.</summary>
    /// <exception cref="ArgumentException">The value is not a string.</exception>
    public string GetString(int text)
    {
        ref readonly JsonToken token = ref Text(text);
        return JsonUnescape.Text(Inner(in token), token.HasEscapes);
    }

    /// <summary>Whether the string or name, without its escapes, is this text. Nothing is allocated.</summary>
    /// <param name="text">The token.</param>
    /// <param name="utf8">UTF-8, or WTF-8 as <see cref="CopyUnescaped"/> writes it.</param>
    /// <returns>Also false if the value is not a string.</returns>
    public bool TextEquals(int text, ReadOnlySpan<byte> utf8)
    {
        if (KindOf(text) != JsonKind.String)
        {
            return false;
        }

        ref readonly JsonToken token = ref _tokens[text];
        return token.HasEscapes ? Utf8Unescape.Matches(Inner(in token), utf8) : Inner(in token).SequenceEqual(utf8);
    }

    /// <summary>
    /// Writes the string or name without its escapes. Escaped lone surrogates are kept as three bytes each (WTF-8: U+D83D is ED A0 BD),
    /// because JavaScript keeps them as well: who writes JSON from it must escape them again.
    /// </summary>
    /// <param name="text">The token.</param>
    /// <param name="destination">As many bytes as <see cref="InnerTextOf"/> has are always enough.</param>
    /// <returns>How many bytes were written.</returns>
    /// <exception cref="ArgumentException">The value is not a string, or the destination is too short.</exception>
    public int CopyUnescaped(int text, Span<byte> destination)
    {
        ref readonly JsonToken token = ref Text(text);
        ReadOnlySpan<byte> inner = Inner(in token);
        if (token.HasEscapes)
        {
            return Utf8Unescape.Copy(inner, destination);
        }

        inner.CopyTo(destination);
        return inner.Length;
    }

    /// <summary>Nothing of the event.</summary>
    public override string ToString() => $"{_tokens.Length} tokens";

    private ReadOnlySpan<byte> Inner(ref readonly JsonToken token) => _utf8.Slice(token.Start + 1, token.Length - 2);

    private ref readonly JsonToken Text(int text)
    {
        if (KindOf(text) != JsonKind.String)
        {
            throw new ArgumentException($"The value is not a string, but {KindOf(text)}.", nameof(text));
        }

        return ref _tokens[text];
    }
}
