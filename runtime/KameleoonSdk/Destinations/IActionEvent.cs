using System.Buffers;

namespace KameleoonSdk;

/// <summary>
/// An event of an action of a destination. The generator implements it for every definition file;
/// application code calls <see cref="Validate"/> and hands the event to a client.
/// </summary>
public interface IActionEvent
{
    /// <summary>The definition of the action, as data.</summary>
    ActionDescriptor Descriptor { get; }

    /// <summary>Checks the event against its definition and returns every error at once. Allocates nothing when there is none.</summary>
    ValidationResult Validate();

    /// <summary>An upper bound, in bytes, of the body that the event makes with its present values.</summary>
    int GetMaxByteCount();

    /// <summary>Writes the body as UTF-8 JSON, without validating it first.</summary>
    /// <param name="destination">At least <see cref="GetMaxByteCount"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    /// <exception cref="ArgumentException">The destination is too short for the names of the members.</exception>
    /// <exception cref="InvalidOperationException">
    /// The event holds something that JSON cannot carry (<see cref="Validate"/> says what), another thread changed it meanwhile, or the
    /// destination is too short for its values.
    /// </exception>
    int WriteTo(Span<byte> destination);

    /// <summary>Writes the body as UTF-8 JSON, without validating it first.</summary>
    /// <param name="writer">Where the body goes.</param>
    /// <exception cref="InvalidOperationException">
    /// The event holds something that JSON cannot carry (<see cref="Validate"/> says what), or another thread changed it meanwhile.
    /// </exception>
    void WriteTo(IBufferWriter<byte> writer);
}
