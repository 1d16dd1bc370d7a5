using System.Runtime.InteropServices;

namespace KameleoonSdk.RawEvents;

/// <summary>A value or the name of a member: where it is in the text, what it is, and which token comes behind it and all it contains.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct JsonToken
{
    /// <summary>Of <see cref="Meta"/>: the <see cref="JsonKind"/>.</summary>
    public const uint KindMask = 7;

    /// <summary>Of <see cref="Meta"/>: the string has escapes.</summary>
    public const uint Escaped = 8;

    /// <summary>Of <see cref="Meta"/>: above these bits is the number of members or items.</summary>
    public const int CountShift = 4;

    public int Start;
    public int Length;
    public int Next;
    public uint Meta;

    public readonly JsonKind Kind => (JsonKind)(Meta & KindMask);

    public readonly bool HasEscapes => (Meta & Escaped) != 0;

    public readonly int Count => (int)(Meta >> CountShift);
}
