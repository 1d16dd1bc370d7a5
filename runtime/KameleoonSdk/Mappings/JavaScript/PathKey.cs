using System.Globalization;

namespace KameleoonSdk.Mappings.JavaScript;

/// <summary>One step of a path: the name of a member, and the index of an item if it is written as one.</summary>
internal sealed class PathKey
{
    private const int LongestIndex = 9;

    public PathKey(string name)
    {
        Name = name;
        Utf8 = Wtf8.Of(name);
        Index = IndexOf(name);
    }

    public string Name { get; }

    /// <summary>The name in UTF-8; lone surrogates as WTF-8 has them.</summary>
    public byte[] Utf8 { get; }

    /// <summary>-1 if it is none. Only the digits that JavaScript would write: <c>7</c>, but not <c>07</c>.</summary>
    public int Index { get; }

    private static int IndexOf(string name) =>
        name.Length is > 0 and <= LongestIndex && (name.Length == 1 || name[0] != '0') && !name.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? int.Parse(name, CultureInfo.InvariantCulture)
            : -1;
}
