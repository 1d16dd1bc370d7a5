namespace KameleoonSdk.CompilerServices;

public static partial class JsonList
{
    /// <summary>Notes items that are null, or break the format or the limits of the field.</summary>
    /// <param name="found">Where it is noted.</param>
    /// <param name="field">The field.</param>
    /// <param name="values">The list.</param>
    public static void ValidateStrings(ref ValidationCollector found, FieldDescriptor field, string[]? values)
    {
        for (var i = 0; i < (values?.Length ?? 0); i++)
        {
            var mark = found.Mark;
            if (values![i] is not { } value)
            {
                found.NoItem(field);
            }
            else
            {
                found.InnerText(field, value);
            }

            found.SetIndex(mark, field, i);
        }
    }

    /// <summary>Notes items that are no date and time.</summary>
    /// <param name="found">Where it is noted.</param>
    /// <param name="field">The field.</param>
    /// <param name="values">The list.</param>
    public static void ValidateDateTimes(ref ValidationCollector found, FieldDescriptor field, IsoDateTime[]? values)
    {
        for (var i = 0; i < (values?.Length ?? 0); i++)
        {
            var mark = found.Mark;
            if (values![i].IsMissing)
            {
                found.NoItem(field);
            }
            else if (field.Type == FieldType.DateTime)
            {
                found.DateLike(field, values[i]);
            }
            else
            {
                found.DateTime(field, values[i]);
            }

            found.SetIndex(mark, field, i);
        }
    }

    /// <summary>Notes items that are not finite, or outside the limits of the field.</summary>
    /// <param name="found">Where it is noted.</param>
    /// <param name="field">The field.</param>
    /// <param name="values">The list.</param>
    public static void ValidateDoubles(ref ValidationCollector found, FieldDescriptor field, double[]? values)
    {
        for (var i = 0; i < (values?.Length ?? 0); i++)
        {
            var mark = found.Mark;
            found.Number(field, values![i]);
            found.SetIndex(mark, field, i);
        }
    }

    /// <summary>Notes items outside the limits of the field.</summary>
    /// <param name="found">Where it is noted.</param>
    /// <param name="field">The field.</param>
    /// <param name="values">The list.</param>
    public static void ValidateInt64s(ref ValidationCollector found, FieldDescriptor field, long[]? values)
    {
        for (var i = 0; i < (values?.Length ?? 0); i++)
        {
            var mark = found.Mark;
            found.Range(field, values![i]);
            found.SetIndex(mark, field, i);
        }
    }

    /// <summary>Booleans are always valid.</summary>
    /// <param name="found">Where it would be noted.</param>
    /// <param name="field">The field.</param>
    /// <param name="values">The list.</param>
    public static void ValidateBooleans(ref ValidationCollector found, FieldDescriptor field, bool[]? values)
    {
    }

    /// <summary>Notes items that are null, or hold what JSON cannot carry.</summary>
    /// <param name="found">Where it is noted.</param>
    /// <param name="field">The field.</param>
    /// <param name="values">The list.</param>
    public static void ValidateBags(ref ValidationCollector found, FieldDescriptor field, PropertyBag[]? values)
    {
        for (var i = 0; i < (values?.Length ?? 0); i++)
        {
            var mark = found.Mark;
            if (values![i] is not { } value)
            {
                found.NoItem(field);
            }
            else
            {
                found.Inspect(field, value);
            }

            found.SetIndex(mark, field, i);
        }
    }
}
