namespace KameleoonSdk.Text;

/// <summary>
/// Reads ISO 8601: <c>[±yy]yyyy[-MM[-dd]][THH:mm[:ss[.f]][Z|±HH:mm|±HHmm]]</c>. What stops being that before the <c>T</c> is left to
/// <see cref="LooseDateRule"/>; after it, there is no other way to read it.
/// </summary>
internal static class IsoDateRule
{
    /// <summary>Reads as far as the form goes.</summary>
    /// <returns>False when no other form is possible.</returns>
    public static bool TryRead(ref DateScanner scanner, ref DateDraft draft, out DateToken next)
    {
        if (!TryReadDate(ref scanner, ref draft, out next))
        {
            return true;
        }

        if (scanner.Current.Kind != DateTokenKind.TimeMark)
        {
            if (scanner.Current.Kind != DateTokenKind.End)
            {
                next = scanner.Take();
                return true;
            }
        }
        else
        {
            _ = scanner.Take();
            if (!TryReadTime(ref scanner, ref draft) || !TryReadZone(ref scanner, ref draft) || scanner.Current.Kind != DateTokenKind.End)
            {
                return false;
            }
        }

        draft.Day.IsIso = true;
        return true;
    }

    private static bool TryReadDate(ref DateScanner scanner, ref DateDraft draft, out DateToken next)
    {
        next = default;
        if (!TryReadYear(ref scanner, ref draft, ref next))
        {
            return false;
        }

        if (scanner.TryTake('-'))
        {
            if (!scanner.TryTake(2, 1, 12, out var month))
            {
                next = scanner.Take();
                return false;
            }

            _ = draft.Day.TryAdd(month);
            if (scanner.TryTake('-'))
            {
                if (!scanner.TryTake(2, 1, 31, out var day))
                {
                    next = scanner.Take();
                    return false;
                }

                _ = draft.Day.TryAdd(day);
            }
        }

        return true;
    }

    private static bool TryReadYear(ref DateScanner scanner, ref DateDraft draft, ref DateToken next)
    {
        if (scanner.Current.IsSign)
        {
            // The other form continues with the sign, even where digits were read after it.
            next = scanner.Take();
            if (!scanner.TryTake(6, 0, int.MaxValue, out var longYear) || (longYear == 0 && next.Sign < 0))
            {
                return false;
            }

            _ = draft.Day.TryAdd(next.Sign * longYear);
            next = default;
            return true;
        }

        if (!scanner.TryTake(4, 0, int.MaxValue, out var year))
        {
            next = scanner.Take();
            return false;
        }

        return draft.Day.TryAdd(year);
    }

    private static bool TryReadTime(ref DateScanner scanner, ref DateDraft draft)
    {
        if (!scanner.TryTake(2, 0, 24, out var hour))
        {
            return false;
        }

        // 24:00 is the end of a day; no other time starts with 24.
        var last = hour == 24 ? 0 : 59;
        if (!draft.Time.TryAdd(hour) || !scanner.TryTake(':') || !scanner.TryTake(2, 0, last, out var minute) || !draft.Time.TryAdd(minute))
        {
            return false;
        }

        if (!scanner.TryTake(':'))
        {
            return true;
        }

        if (!scanner.TryTake(2, 0, last, out var second) || !draft.Time.TryAdd(second))
        {
            return false;
        }

        return !scanner.TryTake('.')
            || (scanner.Current.Kind == DateTokenKind.Number && (hour < 24 || scanner.Current.Value == 0) && draft.Time.TryAdd(Milliseconds.Of(scanner.Take())));
    }

    private static bool TryReadZone(ref DateScanner scanner, ref DateDraft draft)
    {
        if (scanner.Current.IsZulu)
        {
            _ = scanner.Take();
            draft.Zone.Set(0);
            return true;
        }

        if (!scanner.Current.IsSign)
        {
            return true;
        }

        draft.Zone.SetSign(scanner.Take().Sign);
        if (scanner.TryTake(4, 0, int.MaxValue, out var both))
        {
            draft.Zone.SetHours(both / 100, both % 100);
            return both / 100 <= 23 && both % 100 <= 59;
        }

        if (!scanner.TryTake(2, 0, 23, out var hours) || !scanner.TryTake(':') || !scanner.TryTake(2, 0, 59, out var minutes))
        {
            return false;
        }

        draft.Zone.SetHours(hours, minutes);
        return true;
    }
}
