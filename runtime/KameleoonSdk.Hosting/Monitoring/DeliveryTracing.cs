using System.Diagnostics;

namespace KameleoonSdk.Hosting;

/// <summary>The activities of delivery, by OpenTelemetry's conventions for messaging.</summary>
internal static class DeliveryTracing
{
    /// <summary>What the application was doing when it gave the event, for the trace of the delivery to lead there.</summary>
    public static string? CurrentTraceParent() =>
        KameleoonTelemetry.Source.HasListeners() && Activity.Current is { IdFormat: ActivityIdFormat.W3C } current ? current.Id : null;

    public static Activity? StartEnqueue(string project, string action) => Start("enqueue", "send", ActivityKind.Producer, project, action, []);

    public static Activity? StartDelivery(string project, LeasedEvent leased)
    {
        if (!KameleoonTelemetry.Source.HasListeners())
        {
            return null;
        }

        ActivityLink[] links = ActivityContext.TryParse(leased.Event.TraceParent, null, out var origin) ? [new ActivityLink(origin)] : [];
        var activity = Start("deliver", "process", ActivityKind.Consumer, project, leased.Event.Action, links);
        activity?.SetTag("kameleoon.attempt", leased.Attempts + 1);
        return activity;
    }

    public static void Finish(Activity? activity, SendResult result)
    {
        if (activity is null)
        {
            return;
        }

        activity.SetTag("kameleoon.outcome", KameleoonMetrics.NameOf(result.Outcome));
        if (result.StatusCode is { } status)
        {
            activity.SetTag("http.response.status_code", KameleoonMetrics.Box(status));
        }

        if (!result.IsDelivered)
        {
            activity.SetTag("error.type", result.StatusCode is { } code ? $"{(int)code}" : "unreachable");
            activity.SetStatus(ActivityStatusCode.Error, result.Reason);
        }
    }

    private static Activity? Start(
        string operation, string type, ActivityKind kind, string project, string action, IReadOnlyList<ActivityLink> links)
    {
        if (!KameleoonTelemetry.Source.HasListeners())
        {
            return null;
        }

        // A delivery is a trace of its own: the request that accepted the event is long over.
        var parent = kind == ActivityKind.Consumer ? default : Activity.Current?.Context ?? default;
        var activity = KameleoonTelemetry.Source.CreateActivity($"{operation} {action}", kind, parent, tags: null, links);
        if (activity is null)
        {
            return null;
        }

        activity.SetTag("messaging.system", "kameleoon");
        activity.SetTag("messaging.operation.name", operation);
        activity.SetTag("messaging.operation.type", type);
        activity.SetTag("messaging.destination.name", action);
        activity.SetTag("kameleoon.project", project);
        return activity.Start();
    }
}
