using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>What the members of a generated enum are on the wire.</summary>
/// <typeparam name="TChoice">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IChoiceCodec<TChoice>
    where TChoice : struct, Enum
{
    /// <summary>The JSON of a choice; empty for a value that is none.</summary>
    /// <param name="value">The choice.</param>
    static abstract ReadOnlySpan<byte> Json(TChoice value);

    /// <summary>The choice of a value on the wire.</summary>
    /// <param name="text">The text, or the number as JSON writes it.</param>
    /// <param name="value">The choice.</param>
    /// <returns>Whether it is one.</returns>
    static abstract bool TryParse(string? text, out TChoice value);
}
