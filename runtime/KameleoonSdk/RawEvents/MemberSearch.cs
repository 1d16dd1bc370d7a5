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

    /// <summary>Behind a scalar, two further rather than where its link leads: that would be the same, but the processor had to wait for it.</summary>
    private static int NextMember(ReadOnlySpan<JsonToken> members, int name)
    {
        ref readonly JsonToken value = ref members[name + 1];
        return value.Kind < JsonKind.Object ? name + 2 : name + 1 + value.Next - members[name].Next;
    }
}
