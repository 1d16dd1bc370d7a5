namespace KameleoonSdk.Generator.Yaml;

/// <summary>A stretch of a YAML text. Lines and columns count from 0, in UTF-16 units; a leading byte order mark takes no column.</summary>
/// <param name="Start">Offset of the first character in the text.</param>
/// <param name="Length">Number of characters; 0 for a value that is not there.</param>
/// <param name="StartLine">Line of the first character.</param>
/// <param name="StartColumn">Column of the first character.</param>
/// <param name="EndLine">Line of the place just after the last character.</param>
/// <param name="EndColumn">Column of the place just after the last character.</param>
internal readonly record struct YamlSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>Offset just after the last character.</summary>
    public int End => Start + Length;
}
