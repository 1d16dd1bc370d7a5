using System.Globalization;
using System.Text;

namespace KameleoonSdk.OutboxVictim;

/// <summary>Bodies that follow from their message ID, so that every byte can be checked where they arrive.</summary>
public static class EventText
{
    public static byte[] Body(string messageId)
    {
        var seed = messageId.Aggregate(17u, (hash, character) => (hash * 31) + character);
        var text = new StringBuilder();
        var length = 200 + (int)(seed % 1500);
        while (text.Length < length)
        {
            seed = (seed * 1664525) + 1013904223;
            text.Append(seed.ToString("x8", CultureInfo.InvariantCulture));
        }

        return Encoding.UTF8.GetBytes(
            $"{{\"event\":\"Order Completed\",\"type\":\"track\",\"messageId\":\"{messageId}\",\"properties\":{{\"text\":\"{text}\"}}}}");
    }
}
