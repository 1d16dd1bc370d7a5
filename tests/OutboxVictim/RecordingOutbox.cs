using System.Text.Json;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.OutboxVictim;

/// <summary>Writes to the ledger which events the outbox has noted as delivered: those were not on their way any more at the kill.</summary>
internal sealed class RecordingOutbox(IOutbox inner, Ledger ledger, string round) : IOutbox
{
    public bool IsDurable => inner.IsDurable;

    public IDeadLetters DeadLetters => inner.DeadLetters;

    public ValueTask<OutboxOpening> OpenAsync(CancellationToken cancellationToken = default) => inner.OpenAsync(cancellationToken);

    public ValueTask<OutboxAppendStatus> AppendAsync(OutboxEvent @event, CancellationToken cancellationToken = default) =>
        inner.AppendAsync(@event, cancellationToken);

    public ValueTask WaitForRoomAsync(int byteCount, CancellationToken cancellationToken = default) =>
        inner.WaitForRoomAsync(byteCount, cancellationToken);

    public ValueTask<IReadOnlyList<DroppedEvent>> DropOldestAsync(int byteCount, CancellationToken cancellationToken = default) =>
        inner.DropOldestAsync(byteCount, cancellationToken);

    public ValueTask<OutboxBatch> LeaseAsync(int maxCount, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        inner.LeaseAsync(maxCount, now, cancellationToken);

    public async ValueTask<int> SettleAsync(IReadOnlyList<OutboxSettlement> settlements, CancellationToken cancellationToken = default)
    {
        string[] delivered =
        [
            .. settlements.Where(settlement => settlement.Kind == OutboxSettlementKind.Delivered).Select(settlement => MessageIdOf(settlement.Leased)),
        ];
        var counted = await inner.SettleAsync(settlements, cancellationToken);
        if (counted == settlements.Count)
        {
            ledger.Add($"noted {round}", delivered);
        }

        return counted;
    }

    public OutboxStatistics GetStatistics() => inner.GetStatistics();

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static string MessageIdOf(LeasedEvent leased)
    {
        using var body = JsonDocument.Parse(leased.Event.Body);
        return body.RootElement.GetProperty("messageId").GetString()!;
    }
}
