using KameleoonSdk.Destinations;

namespace KameleoonSdk.Hosting;

/// <summary>Why a destination makes nothing of a raw event, for programs.</summary>
internal static class RawEventReasons
{
    public static string? Of(EventStatus status) => status switch
    {
        EventStatus.Disabled => DeliveryReasons.DestinationDisabled,
        EventStatus.FilterInvalid => DeliveryReasons.FilterInvalid,
        EventStatus.Unreadable => DeliveryReasons.UnreadableEvent,
        EventStatus.Dropped => DeliveryReasons.DestinationFilter,
        _ => null,
    };

    public static string? Of(MappingStatus status) => status switch
    {
        MappingStatus.NotMatched => DeliveryReasons.TriggerNotMatched,
        MappingStatus.Disabled => DeliveryReasons.MappingDisabled,
        MappingStatus.Invalid => DeliveryReasons.PayloadValidationFailed,
        MappingStatus.Failed => DeliveryReasons.MappingFailed,
        _ => null,
    };
}
