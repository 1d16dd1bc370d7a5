using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Values;

/// <summary>Looks into values, wherever they are.</summary>
internal static class ValueAccess
{
    /// <summary>Walks a path: a value on the way that JavaScript takes for false is the result.</summary>
    public static JsonValue Get(this in Evaluation evaluation, JsonValue value, PathKey[] path)
    {
        foreach (PathKey key in path)
        {
            if (!evaluation.IsTruthy(value))
            {
                return value;
            }

            value = evaluation.Member(value, key);
        }

        return value;
    }

    /// <summary>A member of an object, an item of an array, or a character of a text; else undefined.</summary>
    public static JsonValue Member(this in Evaluation evaluation, JsonValue value, PathKey key)
    {
        switch (value.Kind)
        {
            case JsonKind.Object when value.Source is MadeObject made:
                return made.Find(key.Name);
            case JsonKind.Object:
                JsonView view = evaluation.ViewOf(value.Source);
                return JsonValue.Of(value.Source, view, view.Find(value.Token, key.Utf8));
            case JsonKind.Array when key.Index >= 0:
                return evaluation.Item(value, key.Index);
            case JsonKind.String when key.Index >= 0:
                string text = evaluation.GetText(value);
                return key.Index < text.Length ? JsonValue.Of(text[key.Index].ToString()) : default;
            default:
                return default;
        }
    }

    public static JsonValue Item(this in Evaluation evaluation, JsonValue array, int index)
    {
        if (array.Source is MadeArray made)
        {
            return made[index];
        }

        JsonView view = evaluation.ViewOf(array.Source);
        return JsonValue.Of(array.Source, view, view.ItemOf(array.Token, index));
    }

    /// <summary>How many items the array has.</summary>
    public static int CountOf(this in Evaluation evaluation, JsonValue array) =>
        array.Source is MadeArray made ? made.Count : evaluation.ViewOf(array.Source).CountOf(array.Token);

    /// <summary>What JavaScript takes for true.</summary>
    public static bool IsTruthy(this in Evaluation evaluation, JsonValue value) => value.Kind switch
    {
        JsonKind.Undefined or JsonKind.Null or JsonKind.False => false,
        JsonKind.String => value.Source is string text ? text.Length > 0 : evaluation.ViewOf(value.Source).TextOf(value.Token).Length > 2,
        JsonKind.Number => !NumberText.IsZero(evaluation.ViewOf(value.Source).TextOf(value.Token)),
        _ => true,
    };

    /// <summary>The text of a string.</summary>
    public static string GetText(this in Evaluation evaluation, JsonValue text) =>
        text.Source as string ?? evaluation.ViewOf(text.Source).GetString(text.Token);

    /// <summary>The members of any object, each name once: the last value in the first place.</summary>
    public static MadeObject Members(this in Evaluation evaluation, JsonValue value)
    {
        if (value.Source is MadeObject made)
        {
            return made;
        }

        JsonView view = evaluation.ViewOf(value.Source);
        evaluation.Spend(view.TextOf(value.Token).Length);
        MadeObject members = new(view.CountOf(value.Token));
        foreach ((int name, int member) in view.MembersOf(value.Token))
        {
            members.Set(new MadeMember(view.GetString(name), null, JsonValue.Of(value.Source, view, member)));
        }

        return members;
    }

    /// <summary>The items of any array.</summary>
    public static MadeArray Items(this in Evaluation evaluation, JsonValue value)
    {
        if (value.Source is MadeArray made)
        {
            return made;
        }

        JsonView view = evaluation.ViewOf(value.Source);
        evaluation.Spend(view.TextOf(value.Token).Length);
        MadeArray items = new(view.CountOf(value.Token));
        foreach (int item in view.ItemsOf(value.Token))
        {
            items.Add(JsonValue.Of(value.Source, view, item));
        }

        return items;
    }
}
