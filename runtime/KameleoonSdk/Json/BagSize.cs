using KameleoonSdk.CompilerServices;

namespace KameleoonSdk.Json;

/// <summary>Upper bounds of values that have no fixed length.</summary>
internal static class BagSize
{
    public static long Of(PropertyBag bag, int depth)
    {
        if (bag.Raw is { } raw)
        {
            return raw.Json.Length;
        }

        if (depth > JsonLimits.MaxDepth)
        {
            WriteGuard.ThrowTooDeep();
        }

        long size = 2;
        foreach (ref readonly PropertyEntry entry in bag.Snapshot())
        {
            if (entry.Key is not { } key)
            {
                WriteGuard.ThrowChanged();
                break;
            }

            size += JsonSize.Member(key);
            if (entry.Tag == ValueTag.String && entry.Reference is string text)
            {
                size += (long)text.Length * Utf8Text.MaxBytesPerChar;
            }
            else if (ValueTag.IsUnbounded(entry.Tag))
            {
                size += Of(entry.Reference, entry.Tag, depth);
            }
        }

        return size;
    }

    public static long Of(object? reference, int tag, int depth) => (tag & ValueTag.Mask) switch
    {
        ValueTag.String when reference is string text => 2 + ((long)text.Length * Utf8Text.MaxBytesPerChar),
        ValueTag.NumberText when reference is NumberLiteral number => number.Text.Length,
        ValueTag.Object when reference is PropertyBag bag => Of(bag, depth + 1),
        ValueTag.Array when reference is PropertyValue[] values => Of(values, depth + 1),
        _ => JsonSize.Scalar,
    };

    private static long Of(PropertyValue[] values, int depth)
    {
        if (depth > JsonLimits.MaxDepth)
        {
            WriteGuard.ThrowTooDeep();
        }

        long size = 2 + values.Length;
        foreach (ref readonly PropertyValue value in values.AsSpan())
        {
            size += Of(value.Reference, value.Tag, depth);
        }

        return size;
    }
}
