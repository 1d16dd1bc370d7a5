using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// The required field has no value yet: a type argument of its builder, beside <see cref="Set"/>. Both are classes, so that all states of
/// a builder share their native code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Unset
{
    private Unset()
    {
    }
}

/// <summary>The required field has a value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Set
{
    private Set()
    {
    }
}
