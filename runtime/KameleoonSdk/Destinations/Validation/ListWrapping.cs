using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>A value where a list should be becomes a list of one.</summary>
internal static class ListWrapping
{
    /// <summary>At the top of a payload everything does; inside of objects, an object does not.</summary>
    public static bool Applies(MappedValue value, bool isAtTop) => isAtTop || value.Kind is not (JsonKind.Object or JsonKind.Undefined);
}
