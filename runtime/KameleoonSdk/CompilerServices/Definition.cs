using System.ComponentModel;
using KameleoonSdk.Descriptors.Reading;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// The definition of a generated type as data. Generated code carries it as one text, which costs the compiler next to nothing, and
/// it is read when it is first needed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Definition
{
    /// <summary>Reads the definition of an action.</summary>
    /// <param name="utf8Json">What the generator wrote of it.</param>
    public static ActionDescriptor Action(ReadOnlySpan<byte> utf8Json) => ActionDescriptorReader.Read(utf8Json);

    /// <summary>Reads the definition of a destination.</summary>
    /// <param name="utf8Json">What the generator wrote of it.</param>
    public static DestinationDescriptor Destination(ReadOnlySpan<byte> utf8Json) => DestinationDescriptorReader.Read(utf8Json);

    /// <summary>The fields of an action by the numbers that generated code gives them.</summary>
    /// <param name="action">The action.</param>
    public static FieldDescriptor[] Fields(ActionDescriptor action) => (action ?? throw new ArgumentNullException(nameof(action))).AllFields;

    /// <summary>The settings of a destination by the numbers that generated code gives them.</summary>
    /// <param name="destination">The destination.</param>
    public static FieldDescriptor[] Settings(DestinationDescriptor destination) =>
        (FieldDescriptor[])(destination ?? throw new ArgumentNullException(nameof(destination))).Settings;

    /// <summary>The members of an object by the numbers that generated code gives them.</summary>
    /// <param name="field">The field of the object.</param>
    public static FieldDescriptor[] Members(FieldDescriptor field) => (field ?? throw new ArgumentNullException(nameof(field))).Members;

    /// <summary>The choices of a field as they are written and read.</summary>
    /// <param name="field">The field.</param>
    /// <exception cref="ArgumentException">The field has no choices.</exception>
    public static ChoiceTable Choices(FieldDescriptor field) =>
        (field ?? throw new ArgumentNullException(nameof(field))).ChoiceTable ?? throw new ArgumentException("The field has no choices.", nameof(field));
}
