using System.Buffers;
using KameleoonSdk.CompilerServices;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>
/// The quick way from an event to a body, for actions whose fields are copied from paths: one look-up of all that is needed, and the
/// values as they came. Whatever is not as usual — another type, an empty date, a missing field — is left to the general way, so that the
/// two cannot disagree.
/// </summary>
internal sealed class DirectPlan(DirectTrigger? trigger, DirectField[] fields, JsonNameSet roots)
{
    /// <summary>More fields or roots than any sensible action of this kind has: they are kept on the stack.</summary>
    public const int Most = 32;

    /// <param name="rawEvent">The event.</param>
    /// <param name="output">Where the body goes.</param>
    /// <param name="result">What became of the event, if it was usual.</param>
    /// <returns>Whether the event was usual. If not, nothing was written.</returns>
    public bool TryMap(JsonView rawEvent, IBufferWriter<byte> output, out MapResult result)
    {
        result = default;
        Span<int> tokens = stackalloc int[Most];
        rawEvent.FindAll(rawEvent.Root, roots, tokens);
        if (trigger is not null && !trigger.Matches(rawEvent, tokens))
        {
            result = new MapResult(MapStatus.NotMatched);
            return true;
        }

        Span<int> found = stackalloc int[Most];
        if (!TryFind(rawEvent, tokens, found))
        {
            return false;
        }

        ValidationCollector warnings = default;
        int length = 1;
        for (int i = 0; i < fields.Length; i++)
        {
            if (found[i] >= 0 && fields[i].Into < 0)
            {
                length += fields[i].MemberName.Length + rawEvent.TextOf(found[i]).Length;
            }
            else if (found[i] < 0 && fields[i].IsRecommended)
            {
                warnings.Recommended(fields[i].Descriptor);
            }
        }

        result = new MapResult(MapStatus.Mapped, warnings.ToResult());

        Write(rawEvent, found, output.GetSpan(length));
        output.Advance(length);
        return true;
    }

    private bool TryFind(JsonView rawEvent, ReadOnlySpan<int> tokens, Span<int> found)
    {
        bool isAny = false;
        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i].Into < 0)
            {
                found[i] = fields[i].Find(rawEvent, tokens);
                isAny |= found[i] >= 0;
            }
        }

        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i].Into is >= 0 and var target)
            {
                found[i] = fields[i].FindInside(rawEvent, tokens, found[target]);
            }

            if (found[i] == DirectPath.Unusual || (found[i] == JsonView.None && fields[i].Descriptor.IsRequired))
            {
                return false;
            }
        }

        return isAny;
    }

    private void Write(JsonView rawEvent, ReadOnlySpan<int> found, Span<byte> body)
    {
        int position = 0;
        for (int i = 0; i < fields.Length; i++)
        {
            if (found[i] >= 0 && fields[i].Into < 0)
            {
                fields[i].MemberName.CopyTo(body[position..]);
                position += fields[i].MemberName.Length;
                ReadOnlySpan<byte> value = rawEvent.TextOf(found[i]);
                value.CopyTo(body[position..]);
                position += value.Length;
            }
        }

        body[0] = (byte)'{';
        body[position] = (byte)'}';
    }
}
