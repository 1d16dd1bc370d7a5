namespace KameleoonSdk.Text;

/// <summary>
/// Reads the dates that are not ISO 8601: numbers, names of months, times with colons, <c>am</c> and <c>pm</c>, zones, in nearly any
/// order. Words before the first number do not matter, nor does what is in parentheses.
/// </summary>
internal static class LooseDateRule
{
    public static bool TryRead(ref DateScanner scanner, ref DateDraft draft, DateToken token)
    {
        var hasNumber = !draft.Day.IsEmpty;
        while (token.Kind != DateTokenKind.End)
        {
            if (!TryRead(ref scanner, ref draft, token, ref hasNumber))
            {
                return false;
            }

            token = scanner.Take();
        }

        return true;
    }

    private static bool TryRead(ref DateScanner scanner, ref DateDraft draft, DateToken token, ref bool hasNumber)
    {
        if (token.Kind == DateTokenKind.Number)
        {
            hasNumber = true;
            return TryReadNumber(ref scanner, ref draft, token.Value);
        }

        if (token.IsWord)
        {
            return TryReadWord(ref scanner, ref draft, token, hasNumber);
        }

        if (token.IsSign && (draft.Zone.IsUtc || !draft.Time.IsEmpty))
        {
            hasNumber = true;
            return TryReadOffset(ref scanner, ref draft, token.Sign);
        }

        return !hasNumber || !(token.IsSign || token.IsSymbol(')'));
    }

    private static bool TryReadNumber(ref DateScanner scanner, ref DateDraft draft, int number)
    {
        if (scanner.TryTake(':'))
        {
            return TryReadTimePart(ref scanner, ref draft, number);
        }

        if (scanner.TryTake('.') && draft.Time.Expects(number))
        {
            _ = draft.Time.TryAdd(number);
            if (scanner.Current.Kind != DateTokenKind.Number)
            {
                return false;
            }

            draft.Time.AddLast(Milliseconds.Of(scanner.Take()));
            return true;
        }

        if (draft.Zone.Expects(number))
        {
            draft.Zone.SetMinutes(number);
            return true;
        }

        if (draft.Time.Expects(number))
        {
            draft.Time.AddLast(number);
            return scanner.Current is { Kind: DateTokenKind.End or DateTokenKind.Space } or { IsZulu: true } or { IsSign: true };
        }

        if (!draft.Day.TryAdd(number))
        {
            return false;
        }

        _ = scanner.TryTake('-');
        return true;
    }

    /// <summary>Takes a number with a colon after it; two colons stand for a zero between.</summary>
    private static bool TryReadTimePart(ref DateScanner scanner, ref DateDraft draft, int number)
    {
        if (scanner.TryTake(':'))
        {
            return draft.Time.IsEmpty && draft.Time.TryAdd(number) && draft.Time.TryAdd(0);
        }

        if (!draft.Time.TryAdd(number))
        {
            return false;
        }

        _ = scanner.TryTake('.');
        return true;
    }

    private static bool TryReadWord(ref DateScanner scanner, ref DateDraft draft, DateToken word, bool hasNumber)
    {
        switch (word.Kind)
        {
            case DateTokenKind.Half when !draft.Time.IsEmpty:
                draft.Time.SetHalf(word.Value);
                return true;
            case DateTokenKind.Month:
                draft.Day.NamedMonth = word.Value;
                _ = scanner.TryTake('-');
                return true;
            case DateTokenKind.Zone when hasNumber:
                draft.Zone.Set(word.Value);
                return true;
            default:
                return !hasNumber && scanner.Current.Kind != DateTokenKind.Number;
        }
    }

    private static bool TryReadOffset(ref DateScanner scanner, ref DateDraft draft, int sign)
    {
        draft.Zone.SetSign(sign);
        var number = scanner.Current.Kind == DateTokenKind.Number ? scanner.Take() : default;
        if (scanner.Current.IsSymbol(':'))
        {
            draft.Zone.SetHours(number.Value, minutes: null);
            return true;
        }

        switch (number.Length)
        {
            case 1 or 2:
                draft.Zone.SetHours(number.Value, 0);
                return true;
            case 3 or 4:
                draft.Zone.SetHours(number.Value / 100, number.Value % 100);
                return true;
            default:
                return false;
        }
    }
}
