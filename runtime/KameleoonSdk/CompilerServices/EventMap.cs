using System.Buffers;
using System.ComponentModel;
using KameleoonSdk.Destinations.Bodies;
using KameleoonSdk.Destinations.Configuration;
using KameleoonSdk.Destinations.Direct;
using KameleoonSdk.Destinations.Validation;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;
using KameleoonSdk.RawEvents.Reading;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// The <c>trigger</c> and the <c>from</c> of a definition, made ready when they are first used: one pass over the raw bytes, and what is
/// not touched is copied as it came. Immutable.
/// </summary>
/// <param name="action">The action.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventMap(ActionDescriptor action)
{
    private readonly Lazy<Plan> _plan = new(() => new Plan(action));

    /// <summary>Makes the body of a raw event.</summary>
    /// <param name="rawEvent">The event as JSON in UTF-8.</param>
    /// <param name="body">Where the body goes.</param>
    /// <exception cref="TriggerSyntaxException">The trigger of the definition cannot be read.</exception>
    /// <exception cref="MappingException">A directive of the definition needs an engine, or cannot be applied to this event.</exception>
    public MapResult Map(ReadOnlySpan<byte> rawEvent, IBufferWriter<byte> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var plan = _plan.Value;
        var index = JsonIndex.Rent();
        try
        {
            if (!index.TryRead(rawEvent, RawEventLimits.Default, out var error))
            {
                return new MapResult(error);
            }

            var view = index.View(rawEvent);
            if (view.KindOf(view.Root) != JsonKind.Object)
            {
                return new MapResult(RawEventErrors.NoObject);
            }

            if (plan.Direct is { } direct && direct.TryMap(in view, body, out var result))
            {
                return result;
            }

            return plan.Trigger is null || plan.Trigger.Matches(view) ? Map(plan, view, body) : new MapResult(MapStatus.NotMatched);
        }
        finally
        {
            index.Return();
        }
    }

    private static MapResult Map(Plan plan, JsonView rawEvent, IBufferWriter<byte> output)
    {
        var body = BodyBuffer.Rent();
        try
        {
            ValidationResult validation;
            using (var payload = plan.Mapping.Map(rawEvent))
            {
                validation = PayloadBody.Write(body, plan.Schema, payload, rawEvent);
            }

            if (!validation.IsValid)
            {
                return new MapResult(MapStatus.Invalid, validation);
            }

            output.Write(body.Written);
            return new MapResult(MapStatus.Mapped, validation);
        }
        finally
        {
            body.Return();
        }
    }

    private sealed class Plan(ActionDescriptor action)
    {
        public Trigger? Trigger { get; } = action.Trigger is { } trigger ? Trigger.Parse(trigger) : null;

        public Mapping Mapping { get; } = Mapping.Parse(DefaultMapping.Of(action));

        public DirectPlan? Direct { get; } = DirectPlanner.Plan(action);

        public ActionSchema Schema { get; } = new(action);
    }
}
