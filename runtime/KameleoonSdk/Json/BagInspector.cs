using System.Globalization;
using System.Text;

namespace KameleoonSdk.Json;

/// <summary>A value that cannot be sent.</summary>
/// <param name="Path">Where it is, from the bag that was looked into.</param>
/// <param name="Code">One of <see cref="ValidationCodes"/>.</param>
/// <param name="Reason">What it is, to follow the path.</param>
internal sealed record InvalidValue(string Path, string Code, string Reason);

/// <summary>
/// Finds numbers that are not finite, nesting beyond <see cref="JsonLimits.MaxDepth"/>, and cycles. The first walk only says whether there
/// is something; the second one, which allocates, says where.
/// </summary>
internal static class BagInspector
{
    public static InvalidValue? Find(PropertyBag bag) => IsValid(bag, 1) ? null : Locate(bag);

    private static bool IsValid(PropertyBag bag, int depth)
    {
        if (depth > JsonLimits.MaxDepth)
        {
            return false;
        }

        if (bag.Raw is { } raw)
        {
            return IsShallow(raw, depth);
        }

        if (bag.MayNeedInspection)
        {
            foreach (ref readonly PropertyEntry entry in bag.Snapshot())
            {
                if ((entry.Tag & ValueTag.Inspect) != 0 && !IsValid(entry.Value, depth))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Of a value that is marked for inspection, or is an array.</summary>
    private static bool IsValid(in PropertyValue value, int depth) => value.Reference switch
    {
        PropertyBag bag => IsValid(bag, depth + 1),
        PropertyValue[] values => IsValid(values, value.Tag, depth + 1),
        _ => (value.Tag & ValueTag.Inspect) == 0,
    };

    private static bool IsValid(PropertyValue[] values, int tag, int depth)
    {
        if (depth > JsonLimits.MaxDepth)
        {
            return false;
        }

        if ((tag & ValueTag.Inspect) != 0)
        {
            foreach (ref readonly PropertyValue value in values.AsSpan())
            {
                if (!IsValid(value, depth))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsShallow(RawJson raw, int depth) =>
        depth - 1 + raw.DepthBound <= JsonLimits.MaxDepth || depth - 1 + raw.Depth() <= JsonLimits.MaxDepth;

    private static InvalidValue Locate(PropertyBag bag)
    {
        InvalidValue? found = Locate(bag, []);
        return found ?? new InvalidValue("", ValidationCodes.Depth, "was changed while it was being checked");
    }

    /// <summary>Looks into an object or an array; the path grows from the inside out.</summary>
    private static InvalidValue? Locate(object container, List<object> ancestors)
    {
        if (ancestors.Contains(container, ReferenceEqualityComparer.Instance))
        {
            return new InvalidValue("", ValidationCodes.Depth, "contains itself");
        }

        bool tooDeep = container is PropertyBag { Raw: { } raw } ? !IsShallow(raw, ancestors.Count + 1) : ancestors.Count >= JsonLimits.MaxDepth;
        if (tooDeep)
        {
            return new InvalidValue("", ValidationCodes.Depth, $"is nested deeper than {JsonLimits.MaxDepth} levels");
        }

        ancestors.Add(container);
        InvalidValue? found = container is PropertyBag bag ? LocateMember(bag, ancestors) : LocateElement((PropertyValue[])container, ancestors);
        ancestors.RemoveAt(ancestors.Count - 1);
        return found;
    }

    private static InvalidValue? LocateMember(PropertyBag bag, List<object> ancestors)
    {
        PropertyEntry[] entries = bag.Raw is null ? bag.Snapshot().ToArray() : [];
        foreach (PropertyEntry entry in entries)
        {
            if (LocateValue(entry.Value, ancestors) is { } found)
            {
                return found with { Path = Step(entry.Key) + found.Path };
            }
        }

        return null;
    }

    private static InvalidValue? LocateElement(PropertyValue[] values, List<object> ancestors)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (LocateValue(values[i], ancestors) is { } found)
            {
                return found with { Path = string.Create(CultureInfo.InvariantCulture, $"[{i}]") + found.Path };
            }
        }

        return null;
    }

    private static InvalidValue? LocateValue(in PropertyValue value, List<object> ancestors) => value.Reference switch
    {
        PropertyBag or PropertyValue[] => Locate(value.Reference, ancestors),
        _ when (value.Tag & ValueTag.Inspect) != 0 => new InvalidValue("", ValidationCodes.Number, $"is {value}, which JSON cannot express"),
        _ => null,
    };

    /// <summary>One step of a path: <c>.name</c>, or <c>['odd name']</c>.</summary>
    private static string Step(string key)
    {
        bool plain = key.Length > 0 && !char.IsAsciiDigit(key[0]) && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$');
        if (plain)
        {
            return "." + key;
        }

        StringBuilder step = new("['");
        _ = step.Append(key).Replace("\\", "\\\\", 2, key.Length);
        return step.Replace("'", "\\'", 2, step.Length - 2).Append("']").ToString();
    }
}
