namespace KameleoonSdk.RawEvents.Reading;

/// <summary>
/// Says what is wrong with a text that was refused, and exactly where: at the first byte that, behind what comes before it, is part of no
/// JSON text. It goes byte by byte and shares nothing with the way in which texts are read.
/// </summary>
internal ref struct SyntaxCheck
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _maxDepth;
    private readonly Stack<byte> _closers = new();
    private int _at;
    private RawEventError _error;

    private SyntaxCheck(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        _utf8 = utf8;
        _maxDepth = maxDepth;
    }

    /// <summary>The byte, or a negative value at the end.</summary>
    private readonly int Current => _at < _utf8.Length ? _utf8[_at] : -1;

    private readonly bool IsInObject => _closers.TryPeek(out byte closer) && closer == '}';

    /// <returns>Null if the text is JSON.</returns>
    public static RawEventError? FindError(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        SyntaxCheck check = new(utf8, maxDepth);
        return check.Text() ? null : check._error;
    }

    private bool Text()
    {
        SkipWhitespace();
        while (true)
        {
            if (IsInObject && !Name())
            {
                return false;
            }

            if (Current is '{' or '[')
            {
                if (_closers.Count == _maxDepth)
                {
                    _error = RawEventErrors.TooDeep(_utf8, _at, _maxDepth);
                    return false;
                }

                byte closer = (byte)(Current == '{' ? '}' : ']');
                _closers.Push(closer);
                _at++;
                SkipWhitespace();
                if (Current != closer)
                {
                    continue;
                }
            }
            else if (!Scalar())
            {
                return false;
            }

            if (!BehindValue(out bool finished) || finished)
            {
                return finished;
            }
        }
    }

    /// <summary>Goes to the next name or value.</summary>
    private bool BehindValue(out bool finished)
    {
        finished = false;
        while (true)
        {
            SkipWhitespace();
            if (_closers.Count == 0)
            {
                finished = Current < 0;
                return finished || Fail("nothing is allowed behind the event, but there is " + Found());
            }

            if (Current == ',')
            {
                _at++;
                SkipWhitespace();
                return true;
            }

            if (Current != _closers.Peek())
            {
                return Expect(IsInObject ? "',' or '}'" : "',' or ']'");
            }

            _ = _closers.Pop();
            _at++;
        }
    }

    private bool Name()
    {
        if (Current != '"')
        {
            return Expect("the name of a member in double quotes");
        }

        if (!String())
        {
            return false;
        }

        SkipWhitespace();
        if (Current != ':')
        {
            return Expect("':' behind the name of a member");
        }

        _at++;
        SkipWhitespace();
        return true;
    }

    private bool Scalar() => Current switch
    {
        '"' => String(),
        't' => Literal("true"),
        'f' => Literal("false"),
        'n' => Literal("null"),
        '-' or (>= '0' and <= '9') => Number(),
        _ => Expect("a value"),
    };

    private bool String()
    {
        _at++;
        while (Current != '"')
        {
            if (Current < ' ')
            {
                return Current < 0 ? Expect("the end of a string") : Fail($"a control character must be escaped in a string, but there is {Found()}");
            }

            _at++;
            if (_utf8[_at - 1] == '\\' && !Escape())
            {
                return false;
            }
        }

        _at++;
        return true;
    }

    private bool Escape()
    {
        if (Current != 'u')
        {
            return Current >= 0 && EscapeCheck.IsLetter((byte)Current) ? Advance() : Expect("an escape (one of \"\\/bfnrtu) behind a backslash");
        }

        _at++;
        for (int i = 0; i < 4; i++)
        {
            if (!char.IsAsciiHexDigit((char)Current))
            {
                return Expect("a hexadecimal digit (four of them behind \\u)");
            }

            _at++;
        }

        return true;
    }

    private bool Literal(string literal)
    {
        foreach (char letter in literal)
        {
            if (Current != letter)
            {
                return Expect($"the value '{literal}'");
            }

            _at++;
        }

        return true;
    }

    private bool Number()
    {
        _at += Current == '-' ? 1 : 0;
        if (Current == '0')
        {
            _at++;
            if (char.IsAsciiDigit((char)Current))
            {
                return Fail("numbers have no leading zeros");
            }
        }
        else if (!Digits())
        {
            return false;
        }

        if (Current == '.' && !(Advance() && Digits()))
        {
            return false;
        }

        if (Current is not ('e' or 'E'))
        {
            return true;
        }

        _at++;
        _at += Current is '+' or '-' ? 1 : 0;
        return Digits();
    }

    private bool Digits()
    {
        int start = _at;
        while (char.IsAsciiDigit((char)Current))
        {
            _at++;
        }

        return _at > start || Expect("a digit");
    }

    private bool Advance()
    {
        _at++;
        return true;
    }

    private void SkipWhitespace()
    {
        while (Current is ' ' or '\n' or '\r' or '\t')
        {
            _at++;
        }
    }

    private bool Expect(string expected) =>
        Fail(Current < 0 ? $"it ends where {expected} is expected" : $"{expected} is expected, but there is {Found()}");

    private bool Fail(string problem)
    {
        _error = RawEventErrors.Malformed(_utf8, _at, problem);
        return false;
    }

    private readonly string Found() => RawEventErrors.Describe(_utf8[_at]);
}
