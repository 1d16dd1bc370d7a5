using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// Whether a builder has the value of a required field. The type arguments of a builder say it for each of them.
/// Classes, so that all states of a builder share their native code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FieldState
{
    private protected FieldState()
    {
    }
}

/// <summary>The required field has no value yet.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Unset : FieldState
{
    private Unset()
    {
    }
}

/// <summary>The required field has a value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Set : FieldState
{
    private Set()
    {
    }
}
