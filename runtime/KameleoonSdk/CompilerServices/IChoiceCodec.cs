using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>What the members of a generated enum are on the wire.</summary>
/// <typeparam name="TChoice">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IChoiceCodec<TChoice>
    where TChoice : struct, Enum
{
    /// <summary>The values on the wire.</summary>
    static abstract ChoiceTable Table { get; }
}
