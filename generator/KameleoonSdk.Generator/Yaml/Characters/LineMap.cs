namespace KameleoonSdk.Generator.Yaml;

/// <summary>From offsets to lines and columns. Lines end with LF, CR LF or CR.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [];
    private int _last;

    /// <summary>Maps the lines of a text.</summary>
    public LineMap(string text)
    {
        _starts.Add(text.Length > 0 && text[0] == Characters.ByteOrderMark ? 1 : 0);
        for (var i = text.IndexOfAny(Characters.Breaks); i >= 0; i = text.IndexOfAny(Characters.Breaks, i))
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            _starts.Add(i);
        }
    }

    /// <summary>Number of lines: one more than there are line breaks.</summary>
    public int Count => _starts.Count;

    /// <summary>Offset of the first character of a line.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>Line of an offset. Asking in the order of the text is fast: the search starts at the last answer.</summary>
    public int LineOf(int offset)
    {
        if (_starts[_last] <= offset && (_last + 1 == _starts.Count || offset < _starts[_last + 1]))
        {
            return _last;
        }

        if (_last + 1 < _starts.Count && _starts[_last + 1] <= offset && (_last + 2 == _starts.Count || offset < _starts[_last + 2]))
        {
            return ++_last;
        }

        var index = _starts.BinarySearch(offset);
        return _last = index >= 0 ? index : Math.Max(~index - 1, 0);
    }
}
