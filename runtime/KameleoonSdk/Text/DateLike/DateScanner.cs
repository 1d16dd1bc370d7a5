namespace KameleoonSdk.Text;

/// <summary>Takes a text apart as JavaScript's <c>Date</c> does in V8. A null character ends it.</summary>
internal ref struct DateScanner
{
    private const int MaxDigits = 9;

    private readonly ReadOnlySpan<char> _text;
    private int _position;

    public DateScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
        Current = default;
        _ = Take();
    }

    /// <summary>The part that is to be taken next.</summary>
    public DateToken Current { get; private set; }

    /// <summary>Takes a part, and reads the one after it.</summary>
    public DateToken Take()
    {
        var taken = Current;
        Current = Scan();
        return taken;
    }

    /// <summary>Takes a symbol, if it comes next.</summary>
    public bool TryTake(char symbol)
    {
        if (!Current.IsSymbol(symbol))
        {
            return false;
        }

        _ = Take();
        return true;
    }

    /// <summary>Takes a number of so many digits within limits, if it comes next.</summary>
    public bool TryTake(int digits, int minimum, int maximum, out int number)
    {
        number = Current.Value;
        if (!Current.IsNumber(digits, minimum, maximum))
        {
            return false;
        }

        _ = Take();
        return true;
    }

    private DateToken Scan()
    {
        var c = Peek();
        switch (c)
        {
            case '\0':
                return new DateToken(DateTokenKind.End, 0, 0);
            case >= '0' and <= '9':
                return ScanNumber();
            case ':' or '-' or '+' or '.' or ')':
                _position++;
                return new DateToken(DateTokenKind.Symbol, c, 1);
            case >= 'A' when IsInWord(c):
                return ScanWord();
            case '(':
                SkipParentheses();
                return new DateToken(DateTokenKind.Other, 0, 1);
            default:
                _position++;
                return new DateToken(Ascii.IsJavaScriptSpace(c) ? DateTokenKind.Space : DateTokenKind.Other, 0, 1);
        }
    }

    /// <summary>A number: nine digits count, from the first that is not zero.</summary>
    private DateToken ScanNumber()
    {
        var start = _position;
        _position = Ascii.SkipDigits(_text, start);
        var first = start;
        while (first < _position && _text[first] == '0')
        {
            first++;
        }

        var value = 0;
        for (var i = first; i < Math.Min(_position, first + MaxDigits); i++)
        {
            value = (value * 10) + _text[i] - '0';
        }

        return new DateToken(DateTokenKind.Number, value, _position - start);
    }

    /// <summary>A word: everything from the letter A on in Unicode, but for spaces; separators of lines are none.</summary>
    private DateToken ScanWord()
    {
        var start = _position;
        while (IsInWord(Peek()))
        {
            _position++;
        }

        return DateWord.Classify(_text.Slice(start, _position - start));
    }

    private void SkipParentheses()
    {
        var depth = 0;
        do
        {
            depth += Peek() switch { '(' => 1, ')' => -1, _ => 0 };
            _position++;
        }
        while (depth > 0 && Peek() != '\0');
    }

    private static bool IsInWord(char c) => c >= 'A' && (c is '\u2028' or '\u2029' || !Ascii.IsJavaScriptSpace(c));

    private readonly char Peek() => _position < _text.Length ? _text[_position] : '\0';
}
