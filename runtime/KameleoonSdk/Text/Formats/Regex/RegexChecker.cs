namespace KameleoonSdk.Text;

/// <summary>
/// Reads a regular expression of JavaScript and finds out whether its syntax is valid. Groups are kept on a stack of its own, so that
/// no depth of nesting can overflow.
/// </summary>
internal struct RegexChecker(string pattern)
{
    private const int MaxCaptures = ushort.MaxValue - 1;

    private readonly HashSet<string>? _names = RegexGroupNames.Find(pattern);
    private readonly Stack<bool> _groupsCanRepeat = new();
    private HashSet<string>? _declared;
    private int _captures;
    private int _position;

    public bool IsValid()
    {
        while (_position < pattern.Length)
        {
            if (!TryReadTerm(out var canRepeat) || (canRepeat && !TrySkipQuantifier()))
            {
                return false;
            }
        }

        return _groupsCanRepeat.Count == 0;
    }

    /// <summary>Reads what a quantifier may follow, or what stands alone.</summary>
    private bool TryReadTerm(out bool canRepeat)
    {
        canRepeat = true;
        switch (pattern[_position])
        {
            case '^' or '$' or '|':
                canRepeat = false;
                _position++;
                return true;
            case '*' or '+' or '?':
                return false;
            case '{':
                return !RegexQuantifier.TryRead(pattern, _position, out _, out _) && Skip(1);
            case '(':
                canRepeat = false;
                return TryOpenGroup();
            case ')':
                _position++;
                return _groupsCanRepeat.Count > 0 && Set(out canRepeat, _groupsCanRepeat.Pop());
            case '[':
                return RegexClass.TrySkip(pattern, ref _position, _names is not null);
            case '\\':
                return TryReadEscape(out canRepeat);
            default:
                return Skip(1);
        }
    }

    private bool TryOpenGroup()
    {
        _position++;
        if (!At('?'))
        {
            _groupsCanRepeat.Push(true);
            return ++_captures <= MaxCaptures;
        }

        _position++;
        if (At(':') || At('=') || At('!'))
        {
            // Browsers let lookaheads be repeated, but not lookbehinds.
            _groupsCanRepeat.Push(true);
            return Skip(1);
        }

        if (!At('<'))
        {
            return false;
        }

        _position++;
        if (At('=') || At('!'))
        {
            _groupsCanRepeat.Push(false);
            return Skip(1);
        }

        _groupsCanRepeat.Push(true);
        _declared ??= new HashSet<string>(StringComparer.Ordinal);
        return RegexGroupName.TryRead(pattern, ref _position, out var name) && _declared.Add(name) && ++_captures <= MaxCaptures;
    }

    private bool TryReadEscape(out bool canRepeat)
    {
        canRepeat = true;
        if (_position + 1 >= pattern.Length)
        {
            return false;
        }

        switch (pattern[_position + 1])
        {
            case 'b' or 'B':
                canRepeat = false;
                return Skip(2);
            case 'k' when _names is not null:
                _position += 2;
                return At('<') && Skip(1) && RegexGroupName.TryRead(pattern, ref _position, out var name) && _names.Contains(name);
            default:
                _ = RegexEscape.Read(pattern, ref _position, inClass: false);
                return true;
        }
    }

    private bool TrySkipQuantifier()
    {
        if (At('*') || At('+') || At('?'))
        {
            _position++;
        }
        else if (At('{') && RegexQuantifier.TryRead(pattern, _position, out var end, out var isInOrder))
        {
            if (!isInOrder)
            {
                return false;
            }

            _position = end;
        }
        else
        {
            return true;
        }

        return !At('?') || Skip(1);
    }

    private readonly bool At(char c) => _position < pattern.Length && pattern[_position] == c;

    private bool Skip(int count)
    {
        _position += count;
        return true;
    }

    private static bool Set(out bool target, bool value)
    {
        target = value;
        return true;
    }
}
