namespace KameleoonSdk.Generator.Yaml;

/// <summary>A position in the text that all parts of the reader share and move forward.</summary>
internal sealed class Cursor(string text)
{
    private readonly LineMap _lines = new(text);
    private int _shiftedLine = -1;
    private int _shift;
    private int _position;

    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>Offset of the current character. Never beyond the end, where an error too many puts it in the middle of reading anything.</summary>
    public int Position
    {
        get => _position;
        set => _position = Math.Min(value, Text.Length);
    }

    /// <summary>Whether nothing is left.</summary>
    public bool AtEnd => Position >= Text.Length;

    /// <summary>The current character; NUL at the end.</summary>
    public char Current => At(Position);

    /// <summary>Whether the line, or the text, ends here.</summary>
    public bool AtLineEnd => AtEnd || Characters.IsBreak(Text[Position]);

    /// <summary>Line of the position.</summary>
    public int Line => _lines.LineOf(Position);

    /// <summary>Number of lines of the text.</summary>
    public int LineCount => _lines.Count;

    /// <summary>Offset at which the current line starts.</summary>
    public int LineStart => _lines.StartOf(Line);

    /// <summary>
    /// Column of the position as indentation: where tabs or invisible characters indent the line (an error),
    /// the column that was most likely meant.
    /// </summary>
    public int Column => Position - LineStart + (Line == _shiftedLine ? _shift : 0);

    /// <summary>Whether <c>---</c> or <c>...</c> stands here at the start of a line.</summary>
    public bool AtDocumentMarker =>
        Position + 2 < Text.Length && Text[Position] is '-' or '.' && Text[Position + 1] == Text[Position]
        && Text[Position + 2] == Text[Position] && IsSpaceAt(Position + 3) && Position == LineStart;

    /// <summary>Whether the document ends here.</summary>
    public bool AtDocumentEnd => AtEnd || AtDocumentMarker;

    /// <summary>Whether a comment starts here: a <c>#</c> after white space or at the start of a line.</summary>
    public bool AtComment => Current == '#' && (Position == 0 || Characters.IsBlank(Text[Position - 1]) || Position == LineStart);

    /// <summary>Whether the rest of the line holds no content.</summary>
    public bool AtLineEndOrComment => AtLineEnd || AtComment;

    /// <summary>The character at an offset; NUL outside the text.</summary>
    public char At(int offset) => offset < Text.Length ? Text[offset] : '\0';

    /// <summary>Offset at which a line starts.</summary>
    public int StartOfLine(int line) => _lines.StartOf(line);

    /// <summary>Whether white space or the end of the line is at an offset.</summary>
    public bool IsSpaceAt(int offset) => offset >= Text.Length || Text[offset] is ' ' or '\t' or '\n' or '\r';

    /// <summary>Whether this one-character indicator stands here, with white space after it.</summary>
    public bool AtIndicator(char indicator) => !AtEnd && Text[Position] == indicator && IsSpaceAt(Position + 1);

    /// <summary>Moves over one line break.</summary>
    public void SkipBreak() => Position += Current == '\r' && At(Position + 1) == '\n' ? 2 : 1;

    /// <summary>Moves to the end of the line.</summary>
    public void SkipLine()
    {
        var end = Text.IndexOfAny(Characters.Breaks, Position);
        Position = end < 0 ? Text.Length : end;
    }

    /// <summary>Counts the current line's position as this column.</summary>
    public void PretendColumn(int column)
    {
        _shiftedLine = Line;
        _shift = column - (Position - LineStart);
    }

    /// <summary>The stretch between two offsets.</summary>
    public YamlSpan Span(int start, int end)
    {
        var startLine = _lines.LineOf(start);
        var endLine = _lines.LineOf(end);
        var startColumn = Math.Max(start - _lines.StartOf(startLine), 0); // a byte order mark is before column 0
        var endColumn = Math.Max(end - _lines.StartOf(endLine), 0);
        return new YamlSpan(start, end - start, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>Line of an offset, counting from 1, as messages say it.</summary>
    public int LineNumber(int offset) => _lines.LineOf(offset) + 1;

    /// <summary>A scalar that is not there, at an offset.</summary>
    public YamlScalar Nothing(int offset) => new(Span(offset, offset), "", YamlScalarStyle.Plain);
}
