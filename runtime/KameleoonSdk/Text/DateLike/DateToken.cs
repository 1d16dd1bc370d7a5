namespace KameleoonSdk.Text;

/// <summary>What a part of a text is to JavaScript's <c>Date</c>.</summary>
internal enum DateTokenKind
{
    End,
    Number,
    Symbol,
    Space,
    Month,
    Half,
    Zone,
    TimeMark,
    OtherWord,
    Other,
}

/// <summary>A part of a text: its kind, what it says (a number, a symbol, a month, hours of a zone), and its number of characters.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Value, int Length)
{
    public bool IsSign => IsSymbol('+') || IsSymbol('-');

    /// <summary>1 for plus, -1 for minus.</summary>
    public int Sign => Value == '-' ? -1 : 1;

    public bool IsZulu => Kind == DateTokenKind.Zone && Length == 1;

    public bool IsWord => Kind is DateTokenKind.Month or DateTokenKind.Half or DateTokenKind.Zone or DateTokenKind.TimeMark or DateTokenKind.OtherWord;

    public bool IsSymbol(char symbol) => Kind == DateTokenKind.Symbol && Value == symbol;

    /// <summary>Whether this is a number of so many digits within limits.</summary>
    public bool IsNumber(int digits, int minimum, int maximum) =>
        Kind == DateTokenKind.Number && Length == digits && Value >= minimum && Value <= maximum;
}
