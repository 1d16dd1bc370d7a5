namespace KameleoonSdk.RawEvents;

/// <summary>Looks for members by their names.</summary>
internal static class MemberSearch
{
    private const int NotFound = -1;

    /// <param name="utf8">The text.</param>
    /// <param name="members">The tokens of an object's members: names and values in turn, values with all they contain.</param>
    /// <param name="name">The name, not escaped.</param>
    /// <returns>Which of these tokens is the value of the last member of that name; negative if there is none.</returns>
    public static int Find(ReadOnlySpan<byte> utf8, ReadOnlySpan<JsonToken> members, ReadOnlySpan<byte> name)
    {
        int found = NotFound;
        int length = name.Length + 2;
        for (int i = 0; i < members.Length - 1; i = NextMember(members, i))
        {
            ref readonly JsonToken candidate = ref members[i];
            if (candidate.HasEscapes
                ? Utf8Unescape.Matches(utf8.Slice(candidate.Start + 1, candidate.Length - 2), name)
                : candidate.Length == length && utf8.Slice(candidate.Start + 1, name.Length).SequenceEqual(name))
            {
                found = i + 1;
            }
        }

        return found;
    }

    /// <summary>Sets the values of the members that have one of the names.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="members">As above.</param>
    /// <param name="first">The number of the first of these tokens.</param>
    /// <param name="names">The names.</param>
    /// <param name="values">One for each name.</param>
    public static void FindAll(ReadOnlySpan<byte> utf8, ReadOnlySpan<JsonToken> members, int first, JsonNameSet names, scoped Span<int> values)
    {
        for (int i = 0; i < members.Length - 1; i = NextMember(members, i))
        {
            ref readonly JsonToken name = ref members[i];
            int index = name.HasEscapes ? IndexOfEscaped(utf8, in name, names) : names.IndexOf(utf8, in name);
            if (index >= 0)
            {
                values[index] = first + i + 1;
            }
        }
    }

    private static int IndexOfEscaped(ReadOnlySpan<byte> utf8, in JsonToken name, JsonNameSet names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (Utf8Unescape.Matches(utf8.Slice(name.Start + 1, name.Length - 2), names[i]))
            {
                return i;
            }
        }

        return NotFound;
    }

    /// <summary>Behind a scalar, two further rather than where its link leads: that would be the same, but the processor had to wait for it.</summary>
    private static int NextMember(ReadOnlySpan<JsonToken> members, int name)
    {
        ref readonly JsonToken value = ref members[name + 1];
        return value.Kind < JsonKind.Object ? name + 2 : name + 1 + value.Next - members[name].Next;
    }
}
