namespace KameleoonSdk.Generator.Yaml;

/// <summary>The classes of characters that YAML's grammar speaks of.</summary>
internal static class Characters
{
    /// <summary>U+FEFF: allowed as the very first character of a file.</summary>
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>The characters that end a line.</summary>
    public static readonly char[] Breaks = ['\n', '\r'];

    /// <summary>Whether this ends a line.</summary>
    public static bool IsBreak(char c) => c is '\n' or '\r';

    /// <summary>Whether this is white space inside a line.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>Whether this has a meaning of its own inside <c>[ ]</c> and <c>{ }</c>.</summary>
    public static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
