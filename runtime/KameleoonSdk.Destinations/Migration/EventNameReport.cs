using System.Globalization;
using System.Text;

namespace KameleoonSdk.Destinations;

/// <summary>What was found in the events of one name.</summary>
/// <param name="Name">The type, and the name if the event has one: <c>track Order Completed</c>, <c>identify</c>.</param>
/// <param name="Count">How many events there were.</param>
/// <param name="WithoutVisitorCode">
/// How many have no visitor code where a matching mapping looks for it or, if none matches, neither in <c>properties</c> nor in <c>traits</c>:
/// Kameleoon cannot attribute them.
/// </param>
/// <param name="UnmatchedCount">How many no enabled mapping is for.</param>
/// <param name="DroppedCount">How many filters dropped, or were not evaluated because the destination is disabled or a filter is wrong.</param>
/// <param name="RejectedCount">How many at least one matching mapping would reject.</param>
/// <param name="Rejections">Why, with how many events each, the most frequent first.</param>
/// <param name="Mappings">The mappings that matched, by name, with how many events each.</param>
public sealed record EventNameReport(
    string Name,
    int Count,
    int WithoutVisitorCode,
    int UnmatchedCount,
    int DroppedCount,
    int RejectedCount,
    IReadOnlyList<KeyValuePair<string, int>> Rejections,
    IReadOnlyList<KeyValuePair<string, int>> Mappings)
{
    /// <summary>The report as people read it.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{Name}: {Count} events, {WithoutVisitorCode} without a visitor code, {UnmatchedCount} unmatched, {DroppedCount} dropped, {RejectedCount} rejected");
        foreach ((string mapping, int count) in Mappings)
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"  {count} by '{mapping}'");
        }

        foreach ((string reason, int count) in Rejections)
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"  {count} rejected: {reason}");
        }

        return text.ToString();
    }
}
