using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>Whether values are of one kind and the same. Lists are when their items are; objects never are.</summary>
internal static class Equality
{
    public static bool AreEqual(scoped in JsonView json, scoped in TriggerValue left, scoped in TriggerValue right)
    {
        if (left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            ValueKind.Text => AreTextsEqual(json, left, right),
            ValueKind.Number => left.Number == right.Number,
            ValueKind.List => AreListsEqual(json, left, right),
            ValueKind.Object => false,
            _ => true,
        };
    }

    /// <summary>Whether a list has an item that equals the value.</summary>
    public static bool Contains(scoped in JsonView json, scoped in TriggerValue list, scoped in TriggerValue value)
    {
        if (list.Kind != ValueKind.List)
        {
            return false;
        }

        if (list.Constants is { } constants)
        {
            foreach (var item in constants.Items)
            {
                if (AreEqual(json, item.Value, value))
                {
                    return true;
                }
            }

            return false;
        }

        foreach (var item in json.ItemsOf(list.ListNode))
        {
            if (AreEqual(json, TriggerValue.Of(json, item), value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreTextsEqual(scoped in JsonView json, scoped in TriggerValue left, scoped in TriggerValue right)
    {
        TextBuffer buffer = default;
        try
        {
            return left.HasText(json, right.TextIn(json, ref buffer));
        }
        finally
        {
            buffer.Dispose();
        }
    }

    private static bool AreListsEqual(scoped in JsonView json, scoped in TriggerValue left, scoped in TriggerValue right)
    {
        if (left.CountIn(json) != right.CountIn(json))
        {
            return false;
        }

        if (left.Constants is { } constants)
        {
            return right.Constants is null ? HasItems(json, right, constants) : HasItems(json, constants, right.Constants);
        }

        return right.Constants is null ? HasItems(json, left.ListNode, right.ListNode) : HasItems(json, left, right.Constants);
    }

    private static bool HasItems(scoped in JsonView json, scoped in TriggerValue list, ConstantList constants)
    {
        var index = 0;
        foreach (var item in json.ItemsOf(list.ListNode))
        {
            if (!AreEqual(json, TriggerValue.Of(json, item), constants.Items[index++].Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasItems(scoped in JsonView json, ConstantList left, ConstantList right)
    {
        for (var i = 0; i < left.Items.Length; i++)
        {
            if (!AreEqual(json, left.Items[i].Value, right.Items[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasItems(scoped in JsonView json, int left, int right)
    {
        var others = json.ItemsOf(right).GetEnumerator();
        foreach (var item in json.ItemsOf(left))
        {
            if (!others.MoveNext() || !AreEqual(json, TriggerValue.Of(json, item), TriggerValue.Of(json, others.Current)))
            {
                return false;
            }
        }

        return true;
    }
}
