using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Filters;

/// <summary>Events that meet the trigger are not sent. To send only some, drop the others: <c>!(type = "track")</c>.</summary>
public sealed record DropFilter : DestinationFilter
{
    internal override int Order => 1;

    internal override bool LetsPass(JsonView rawEvent, byte[][] path) => false;
}
