using KameleoonSdk.Destinations.Bodies;
using KameleoonSdk.Destinations.Configuration;
using KameleoonSdk.Destinations.Filters;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;
using KameleoonSdk.RawEvents.Reading;

namespace KameleoonSdk.Destinations.Evaluation;

/// <summary>Takes an event through filters, triggers, mappings, validation and serialization. Immutable; allocates nothing of its own.</summary>
internal sealed class Evaluator(LoadedDestination destination, bool isEnabled, RawEventLimits limits)
{
    public EventOutcome Run<TSink>(ReadOnlySpan<byte> rawEvent, ref TSink sink)
        where TSink : struct, IEvaluationSink
    {
        if (!isEnabled)
        {
            return new EventOutcome(EventStatus.Disabled);
        }

        if (destination.Filters.Errors.Count > 0)
        {
            return new EventOutcome(EventStatus.FilterInvalid);
        }

        JsonIndex index = JsonIndex.Rent();
        try
        {
            if (!index.TryRead(rawEvent, limits, out RawEventError error))
            {
                return new EventOutcome(EventStatus.Unreadable, Error: error);
            }

            JsonView view = index.View(rawEvent);
            if (view.KindOf(view.Root) != JsonKind.Object)
            {
                return new EventOutcome(EventStatus.Unreadable, Error: RawEventErrors.NoObject);
            }

            if (destination.Filters.FindDropping(view) is { } filter)
            {
                return new EventOutcome(EventStatus.Dropped, filter.Name);
            }

            int next = 0;
            return destination.Filters.NextTree(view, ref next) is { } tree ? RunFiltered(view, tree, next, ref sink) : RunMappings(view, ref sink);
        }
        finally
        {
            index.Return();
        }
    }

    /// <summary>Goes on with what a filter leaves of the event.</summary>
    private EventOutcome RunFiltered<TSink>(JsonView rawEvent, FieldTree tree, int next, ref TSink sink)
        where TSink : struct, IEvaluationSink
    {
        BodyBuffer rest = BodyBuffer.Rent();
        JsonIndex index = JsonIndex.Rent();
        try
        {
            tree.Write(rest, rawEvent, rawEvent.Root);
            if (!index.TryRead(rest.Written, limits, out RawEventError error))
            {
                return new EventOutcome(EventStatus.Unreadable, Error: error);
            }

            JsonView view = index.View(rest.Written);
            return destination.Filters.NextTree(view, ref next) is { } another ? RunFiltered(view, another, next, ref sink) : RunMappings(view, ref sink);
        }
        finally
        {
            index.Return();
            rest.Return();
        }
    }

    private EventOutcome RunMappings<TSink>(JsonView rawEvent, ref TSink sink)
        where TSink : struct, IEvaluationSink
    {
        foreach (LoadedMapping mapping in destination.Mappings)
        {
            if (!mapping.Definition.IsEnabled)
            {
                sink.Skip(mapping, MappingStatus.Disabled);
            }
            else if (!mapping.Trigger.Matches(rawEvent))
            {
                sink.Skip(mapping, MappingStatus.NotMatched);
            }
            else
            {
                Run(mapping, rawEvent, ref sink);
            }
        }

        return new EventOutcome(EventStatus.Evaluated);
    }

    /// <summary>Applies a mapping, whether or not its trigger is met.</summary>
    public static void Run<TSink>(LoadedMapping mapping, JsonView rawEvent, ref TSink sink)
        where TSink : struct, IEvaluationSink
    {
        BodyBuffer body = BodyBuffer.Rent();
        try
        {
            if (mapping.Direct is { } direct && direct.TryMap(in rawEvent, body, out MapResult mapped))
            {
                sink.Ready(mapping, body.Written, mapped.Validation);
                return;
            }

            ValidationResult validation;
            using (MappedPayload payload = mapping.Mapping.Map(rawEvent))
            {
                validation = PayloadBody.Write(body, mapping.Schema, payload, rawEvent);
            }

            if (validation.IsValid)
            {
                sink.Ready(mapping, body.Written, validation);
            }
            else
            {
                sink.Invalid(mapping, validation);
            }
        }
        catch (MappingException exception)
        {
            sink.Failed(mapping, exception);
        }
        finally
        {
            body.Return();
        }
    }
}
