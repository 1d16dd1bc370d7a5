using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation.Conditions;

/// <summary>A condition in the form in which it is tested.</summary>
internal abstract class Condition
{
    /// <summary>Whether it is true for an event. Nothing is allocated.</summary>
    public abstract bool IsTrue(scoped in JsonView json);
}
