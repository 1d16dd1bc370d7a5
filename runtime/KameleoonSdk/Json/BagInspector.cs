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
    private const int MaxReported = 100;

    /// <summary>All such values, up to a number that people can still read; empty where there is none.</summary>
    public static IReadOnlyList<InvalidValue> FindAll(PropertyBag bag)
    {
        if (IsValid(bag, 1))
        {
            return [];
        }

        List<InvalidValue> found = [];
        Locate(bag, "", [], found);
        return found.Count > 0 ? found : [new InvalidValue("", ValidationCodes.Depth, "was changed while it was being checked")];
    }

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

    /// <summary>Looks into an object or an array.</summary>
    private static void Locate(object container, string path, List<object> ancestors, List<InvalidValue> found)
    {
        if (ancestors.Contains(container, ReferenceEqualityComparer.Instance))
        {
            found.Add(new InvalidValue(path, ValidationCodes.Depth, "contains itself"));
            return;
        }

        bool tooDeep = container is PropertyBag { Raw: { } raw } ? !IsShallow(raw, ancestors.Count + 1) : ancestors.Count >= JsonLimits.MaxDepth;
        if (tooDeep)
        {
            found.Add(new InvalidValue(path, ValidationCodes.Depth, $"is nested deeper than {JsonLimits.MaxDepth} levels"));
            return;
        }

        ancestors.Add(container);
        if (container is PropertyBag bag)
        {
            LocateMembers(bag, path, ancestors, found);
        }
        else
        {
            LocateElements((PropertyValue[])container, path, ancestors, found);
        }

        ancestors.RemoveAt(ancestors.Count - 1);
    }

    private static void LocateMembers(PropertyBag bag, string path, List<object> ancestors, List<InvalidValue> found)
    {
        PropertyEntry[] entries = bag.Raw is null ? bag.Snapshot().ToArray() : [];
        foreach (PropertyEntry entry in entries)
        {
            if (found.Count < MaxReported && MayBeInvalid(entry.Value))
            {
                LocateValue(entry.Value, path + Step(entry.Key), ancestors, found);
            }
        }
    }

    private static void LocateElements(PropertyValue[] values, string path, List<object> ancestors, List<InvalidValue> found)
    {
        for (int i = 0; i < values.Length && found.Count < MaxReported; i++)
        {
            if (MayBeInvalid(values[i]))
            {
                LocateValue(values[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), ancestors, found);
            }
        }
    }

    private static bool MayBeInvalid(in PropertyValue value) => value.Reference is PropertyBag or PropertyValue[] || (value.Tag & ValueTag.Inspect) != 0;

    private static void LocateValue(in PropertyValue value, string path, List<object> ancestors, List<InvalidValue> found)
    {
        if (value.Reference is PropertyBag or PropertyValue[])
        {
            Locate(value.Reference, path, ancestors, found);
        }
        else
        {
            found.Add(new InvalidValue(path, ValidationCodes.Number, $"is {value}, which JSON cannot express"));
        }
    }

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
