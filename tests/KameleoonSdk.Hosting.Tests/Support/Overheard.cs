using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Runtime.ExceptionServices;

namespace KameleoonSdk.Hosting.Tests.Support;

/// <summary>
/// Everything that anybody in the process could hear of a delivery: activities, measurements, the platform's own events, and every exception
/// that is thrown anywhere, caught or not.
/// </summary>
internal sealed class Overheard : IDisposable
{
    private readonly ConcurrentDictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly ActivityListener _activities;
    private readonly MeterListener _measurements = new();
    private readonly PlatformEvents _events;

    public Overheard()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Add(
                $"activity {activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} "
                + string.Join(' ', activity.Events.SelectMany(one => one.Tags.Prepend(new(one.Name, null))))),
        };
        ActivitySource.AddActivityListener(_activities);
        _measurements.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name is KameleoonTelemetry.MeterName or "System.Net.Http" or "System.Net.NameResolution")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _measurements.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add($"measurement {instrument.Name} {string.Join(' ', tags.ToArray())}"));
        _measurements.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add($"measurement {instrument.Name} {string.Join(' ', tags.ToArray())}"));
        _measurements.Start();
        _events = new PlatformEvents(Add);
        AppDomain.CurrentDomain.FirstChanceException += OnException;
    }

    public void AssertNoSecret()
    {
        _measurements.RecordObservableInstruments();
        Assert.Throws<FormatException>(static () => int.Parse("Is anybody listening?", null));
        foreach (var kind in (string[])["activity", "measurement", "event", "exception"])
        {
            Assert.Contains(_texts.Keys, text => text.StartsWith(kind, StringComparison.Ordinal));
        }

        Assert.All(_texts.Keys, Secrets.AssertNone);
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= OnException;
        _events.Dispose();
        _measurements.Dispose();
        _activities.Dispose();
    }

    private void OnException(object? sender, FirstChanceExceptionEventArgs thrown) => Add($"exception {thrown.Exception}");

    private void Add(string text) => _texts.TryAdd(text, 0);

    /// <summary>What diagnostic tools see of HTTP, name look-ups, sockets and TLS.</summary>
    private sealed class PlatformEvents(Action<string> add) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All);
            }
        }

        // Called by the base class before the field is there, for sources that exist already.
        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            add?.Invoke($"event {eventData.EventName} {string.Join(' ', eventData.Payload ?? new([]))}");
    }
}
