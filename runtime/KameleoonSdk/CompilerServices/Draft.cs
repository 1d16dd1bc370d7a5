using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>Starts the private constructors of builders and readers, before the required members are known.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Draft
{
    private Draft(bool hasInitialValues) => HasInitialValues = hasInitialValues;

    /// <summary>A draft that starts with the defaults of its definition, as an object that users create does.</summary>
    public static Draft WithInitialValues => new(hasInitialValues: true);

    /// <summary>What a builder without all required fields would throw, did it compile.</summary>
    public static InvalidOperationException Incomplete => new("The builder has no value for a required field yet.");

    /// <summary>Whether the object starts with the defaults of its definition. What is read back does not.</summary>
    public bool HasInitialValues { get; }
}
