using KameleoonSdk.Triggers.Language;
using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers;

/// <content>Triggers put together from others.</content>
public sealed partial class Trigger
{
    /// <summary>The trigger that an event meets if it meets all of these.</summary>
    /// <param name="triggers">One at least.</param>
    /// <exception cref="ArgumentException">There is none, one is null, or the result is larger or nested deeper than a trigger may be.</exception>
    public static Trigger All(params Trigger[] triggers) => Group(isAny: false, triggers);

    /// <inheritdoc cref="All(Trigger[])"/>
    public static Trigger All(IEnumerable<Trigger> triggers) => Group(isAny: false, triggers);

    /// <summary>The trigger that an event meets if it meets any of these.</summary>
    /// <param name="triggers">One at least.</param>
    /// <exception cref="ArgumentException">There is none, one is null, or the result is larger or nested deeper than a trigger may be.</exception>
    public static Trigger Any(params Trigger[] triggers) => Group(isAny: true, triggers);

    /// <inheritdoc cref="Any(Trigger[])"/>
    public static Trigger Any(IEnumerable<Trigger> triggers) => Group(isAny: true, triggers);

    /// <summary>
    /// The trigger that an event meets if it does not meet this one. Of a test of a text it is the opposite test, which still needs a
    /// text: the opposite of <c>contains(event, "Order")</c> is false for an event without a name.
    /// </summary>
    /// <param name="trigger">The trigger.</param>
    /// <exception cref="ArgumentException">The result is nested deeper than a trigger may be.</exception>
    public static Trigger Not(Trigger trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Checked(NotExpression.Of(trigger.Expression), nameof(trigger));
    }

    /// <summary>A trigger that was not read from a text, if it can be written as one.</summary>
    internal static Trigger Checked(TriggerExpression expression, string parameter)
    {
        if (expression.Depth > TriggerLimits.MaxDepth)
        {
            throw new ArgumentException(TriggerLimits.TooDeep + ".", parameter);
        }

        var trigger = new Trigger(expression);
        var length = trigger.ToString().Length;
        return length <= TriggerLimits.MaxLength ? trigger : throw new ArgumentException(TriggerLimits.TooLong(length) + ".", parameter);
    }

    private static Trigger Group(bool isAny, IEnumerable<Trigger> triggers)
    {
        ArgumentNullException.ThrowIfNull(triggers);
        List<TriggerExpression> members =
            [.. triggers.Select(trigger => trigger?.Expression ?? throw new ArgumentException("A trigger is null: give each a value.", nameof(triggers)))];
        return members.Count > 0
            ? Checked(GroupExpression.Of(isAny, members), nameof(triggers))
            : throw new ArgumentException("There is no trigger: give one at least.", nameof(triggers));
    }
}
