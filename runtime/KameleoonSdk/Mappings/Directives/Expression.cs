using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings.Directives;

/// <summary>A part of a mapping, ready to be applied. Immutable, and shared by threads.</summary>
internal abstract class Expression
{
    /// <param name="evaluation">The event, and what the application takes.</param>
    /// <param name="payload">What paths begin at: the event, an item of a list, or what <c>@transform</c> made.</param>
    /// <exception cref="MappingException">A directive cannot be applied to this payload.</exception>
    public abstract JsonValue Evaluate(in Evaluation evaluation, JsonValue payload);
}
