using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>Which values count as none: the reference removes them before it validates.</summary>
internal static class Presence
{
    /// <summary>At the top of a payload, an empty text is no value, whatever the type of the field.</summary>
    public static bool IsEmptyAtTop(MappedValue value, FieldSchema field) => value.Kind switch
    {
        JsonKind.Undefined => true,
        JsonKind.Null => field.DropsNull,
        JsonKind.String => ValueReading.IsEmptyText(value),
        _ => false,
    };

    /// <summary>As a member of an object. In objects that are items of lists, nothing is removed.</summary>
    public static bool IsEmptyMember(MappedValue value, FieldSchema field, bool isInList) => value.Kind switch
    {
        JsonKind.Undefined => true,
        _ when isInList => false,
        JsonKind.Null => field.DropsNull,
        JsonKind.String => field.DropsEmptyText && ValueReading.IsEmptyText(value),
        _ => false,
    };

    /// <summary>As an item of a list.</summary>
    public static bool IsEmptyItem(MappedValue value, FieldSchema field, bool isInList) => !isInList && value.Kind switch
    {
        JsonKind.Undefined or JsonKind.Null => true,
        JsonKind.String => (field.ValueTypes & SchemaTypes.String) == SchemaTypes.None && ValueReading.IsEmptyText(value),
        _ => false,
    };
}
