using System.Diagnostics.CodeAnalysis;
using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Evaluation;
using KameleoonSdk.Triggers.Evaluation.Conditions;
using KameleoonSdk.Triggers.Language.Analysis;
using KameleoonSdk.Triggers.Language.Expressions;
using KameleoonSdk.Triggers.Language.Parsing;

namespace KameleoonSdk.Triggers;

/// <summary>
/// A condition that raw events meet or not, such as <c>type = "track" and properties.revenue > 100</c>, in the language that Segment
/// filters events with (FQL). Read from a text by <see cref="Parse"/>, or put together from <see cref="On"/>. Immutable, thread-safe, and
/// equal to every trigger of the same canonical text.
/// </summary>
public sealed partial class Trigger : IEquatable<Trigger>
{
    private readonly Condition _condition;
    private string? _text;
    private IReadOnlyList<TriggerError>? _warnings;

    internal Trigger(TriggerExpression expression)
    {
        Expression = expression;
        _condition = Compiler.Compile(expression);
    }

    /// <summary>
    /// Whether an event can meet the trigger at all. False only if that is certain, as with <c>type = "track" and type = "page"</c>; it is
    /// taken for granted that <c>type</c>, <c>event</c>, <c>name</c> and <c>messageId</c> are texts, as Segment's specification has it.
    /// </summary>
    public bool CanMatch => !NeverTrue.Is(Expression);

    /// <summary>The parts of the trigger that no event can meet, in the order of the text; none in most triggers.</summary>
    public IReadOnlyList<TriggerError> Warnings =>
        _warnings ??= [.. NeverTrue.FindIn(Expression).Select(problem => new TriggerError(problem))];

    internal TriggerExpression Expression { get; }

    /// <summary>Whether two triggers have the same canonical text.</summary>
    public static bool operator ==(Trigger? left, Trigger? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two triggers have different canonical texts.</summary>
    public static bool operator !=(Trigger? left, Trigger? right) => !(left == right);

    /// <summary>Reads the text of a trigger.</summary>
    /// <param name="text">The text: at most 100,000 characters and 256 levels of nesting.</param>
    /// <exception cref="TriggerSyntaxException">The text is no trigger. It says what is wrong, where, and what to do.</exception>
    public static Trigger Parse(string text) =>
        TryParse(text, out var trigger, out var error) ? trigger : throw new TriggerSyntaxException(error);

    /// <summary>Reads the text of a trigger, if it is one.</summary>
    /// <param name="text">The text: at most 100,000 characters and 256 levels of nesting.</param>
    /// <param name="trigger">The trigger, or null.</param>
    /// <param name="error">What is wrong, where, and what to do, if false is returned.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Trigger? trigger, out TriggerError error)
    {
        ArgumentNullException.ThrowIfNull(text);
        var expression = Parser.Parse(text, out var problem);
        trigger = expression is null ? null : new Trigger(expression);
        error = expression is null ? new TriggerError(problem) : default;
        return expression is not null;
    }

    /// <summary>Whether a raw event meets the trigger. Nothing is allocated.</summary>
    /// <param name="rawEvent">The JSON text of the event in UTF-8.</param>
    /// <param name="limits">How large the event may be; <see cref="RawEventLimits.Default"/> if nothing is given.</param>
    /// <exception cref="RawEventException">The event is not JSON, or beyond the limits.</exception>
    public bool Matches(ReadOnlySpan<byte> rawEvent, RawEventLimits? limits = null)
    {
        var index = JsonIndex.Rent();
        try
        {
            return index.TryRead(rawEvent, limits ?? RawEventLimits.Default, out var error)
                ? Matches(index.View(rawEvent))
                : throw new RawEventException(error);
        }
        finally
        {
            index.Return();
        }
    }

    /// <summary>Whether an event that was read before meets the trigger: the way to test several triggers. Nothing is allocated.</summary>
    /// <param name="rawEvent">The event. Whatever is no object meets only triggers that need no field.</param>
    public bool Matches(JsonView rawEvent) => _condition.IsTrue(rawEvent);

    /// <inheritdoc/>
    public bool Equals(Trigger? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Trigger);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The canonical text: <see cref="Parse"/> makes an equal trigger of it.</summary>
    public override string ToString() => _text ??= Expression.ToString();
}
