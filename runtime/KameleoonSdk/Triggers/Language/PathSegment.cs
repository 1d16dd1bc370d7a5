namespace KameleoonSdk.Triggers.Language;

/// <summary>A segment of a path: the name of a member; if it is an index, also that of an item of an array.</summary>
internal static class PathSegment
{
    private const int MostDigits = 9;

    /// <summary>Whether the segment is a whole number from 0 on without leading zeros.</summary>
    public static bool IsIndex(string segment)
    {
        if (segment.Length is 0 or > MostDigits || (segment.Length > 1 && segment[0] == '0'))
        {
            return false;
        }

        foreach (var c in segment)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
