using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Destinations.Filters;

/// <summary>The filters of a destination in the order in which they come.</summary>
internal sealed class FilterPipeline
{
    private readonly Step[] _steps;

    private FilterPipeline(Step[] steps, DestinationError[] errors)
    {
        _steps = steps;
        Errors = errors;
    }

    /// <summary>What is wrong with filters. As long as anything is, nothing may be sent: a filter may be there to keep data private.</summary>
    public IReadOnlyList<DestinationError> Errors { get; }

    /// <summary>What is allowed, and likely to be a mistake.</summary>
    public IReadOnlyList<DestinationError> Warnings { get; private init; } = [];

    public static FilterPipeline Of(IReadOnlyList<DestinationFilter> filters)
    {
        List<Step> steps = [];
        List<DestinationError> errors = [];
        List<DestinationError> warnings = [];
        for (int i = 0; i < filters.Count; i++)
        {
            if (filters[i] is { IsEnabled: false })
            {
                continue;
            }

            string path = $"filters[{i}]";
            if (filters[i] is not { } filter)
            {
                errors.Add(new DestinationError(path, "There is no filter."));
            }
            else if (filter.Load(path, out Trigger? trigger) is { Length: > 0 } wrong)
            {
                errors.AddRange(wrong);
            }
            else
            {
                steps.Add(new Step(filter, trigger, filter.CreateTree(), filter.CreatePath()));
                warnings.AddRange((trigger?.Warnings ?? []).Select(warning => new DestinationError($"{path}.trigger", $"{warning.Message}.", warning.Position)));
            }
        }

        return new FilterPipeline([.. steps.OrderBy(step => step.Filter.Order)], [.. errors]) { Warnings = warnings };
    }

    /// <summary>The first filter from which the event does not get on, or null. Fields are not changed.</summary>
    public DestinationFilter? FindDropping(JsonView rawEvent)
    {
        foreach (Step step in _steps)
        {
            if (step.Tree is null && step.IsAbout(rawEvent) && !step.Filter.LetsPass(rawEvent, step.Path))
            {
                return step.Filter;
            }
        }

        return null;
    }

    /// <summary>The next filter that changes the fields of the event.</summary>
    /// <param name="rawEvent">The event as the filters before left it.</param>
    /// <param name="next">Where to begin; afterwards, where to go on.</param>
    public FieldTree? NextTree(JsonView rawEvent, ref int next)
    {
        while (next < _steps.Length)
        {
            Step step = _steps[next++];
            if (step.Tree is not null && step.IsAbout(rawEvent))
            {
                return step.Tree;
            }
        }

        return null;
    }

    private sealed record Step(DestinationFilter Filter, Trigger? Trigger, FieldTree? Tree, byte[][] Path)
    {
        public bool IsAbout(JsonView rawEvent) => Trigger is null || Trigger.Matches(rawEvent);
    }
}
