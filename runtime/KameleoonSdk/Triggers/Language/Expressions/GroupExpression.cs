namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>Conditions of which all or any have to be true: two at least, none of them a group of the same kind.</summary>
internal sealed class GroupExpression : TriggerExpression
{
    private GroupExpression(bool isAny, IReadOnlyList<TriggerExpression> members)
    {
        IsAny = isAny;
        Members = members;
        Depth = members.Max(member => member.Depth) + 1;
    }

    /// <summary>Whether one true member is enough (<c>or</c>); if not, all have to be true (<c>and</c>).</summary>
    public bool IsAny { get; }

    public IReadOnlyList<TriggerExpression> Members { get; }

    public override int Depth { get; }

    public override bool IsCondition => true;

    /// <summary>The group of these conditions, or the condition itself if it is the only one.</summary>
    public static TriggerExpression Of(bool isAny, IReadOnlyList<TriggerExpression> conditions, int start = 0, int length = 0)
    {
        var members = new List<TriggerExpression>();
        foreach (var condition in conditions)
        {
            if (condition is GroupExpression group && group.IsAny == isAny)
            {
                members.AddRange(group.Members);
            }
            else
            {
                members.Add(condition);
            }
        }

        return members.Count == 1
            ? members[0]
            : new GroupExpression(isAny, members.ToArray()) { Start = start, Length = length };
    }
}
