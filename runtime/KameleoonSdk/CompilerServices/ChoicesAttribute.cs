using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace KameleoonSdk.CompilerServices;

/// <summary>The values of a generated enum on the wire, in the order of its members. Tools that look at code read them.</summary>
/// <param name="values">The values, as text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Enum)]
[SuppressMessage("Design", "CA1019:Define accessors for attribute arguments", Justification = "There is one.")]
public sealed class ChoicesAttribute(params string[] values) : Attribute
{
    /// <summary>The values.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
