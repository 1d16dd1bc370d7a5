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
    public bool TryMap(in JsonView rawEvent, IBufferWriter<byte> output, out MapResult result)
    {
        result = default;
        Span<int> tokens = stackalloc int[Most];
        rawEvent.FindAll(rawEvent.Root, roots, tokens);
        if (trigger is not null && !trigger.Matches(in rawEvent, tokens))
        {
            result = new MapResult(MapStatus.NotMatched);
            return true;
        }

        Span<int> found = stackalloc int[Most];
        if (!TryFind(in rawEvent, tokens, found))
        {
            return false;
        }

        ValidationCollector warnings = default;
        int length = 1;
        for (int i = 0; i < fields.Length; i++)
        {
            DirectField field = fields[i];
            if (found[i] < 0)
            {
                if (field.IsRecommended)
                {
                    warnings.Recommended(field.Descriptor);
                }
            }
            else if (field.Into < 0)
            {
                length += field.MemberName.Length + rawEvent[found[i]].Length;
            }
        }

        result = new MapResult(MapStatus.Mapped, warnings.ToResult());
        Write(in rawEvent, found, output.GetSpan(length + DirectName.Slack));
        output.Advance(length);
        return true;
    }

    private bool TryFind(in JsonView rawEvent, ReadOnlySpan<int> tokens, Span<int> found)
    {
        bool isAny = false;
        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i].Into < 0)
            {
                found[i] = fields[i].Find(in rawEvent, tokens);
                isAny |= found[i] >= 0;
            }
        }

        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i].Into is >= 0 and var target)
            {
                found[i] = fields[i].FindInside(in rawEvent, tokens, found[target]);
            }

            if (found[i] == DirectPath.Unusual || (found[i] == JsonView.None && fields[i].IsRequired))
            {
                return false;
            }
        }

        return isAny;
    }

    private void Write(in JsonView rawEvent, ReadOnlySpan<int> found, Span<byte> body)
    {
        int position = 0;
        for (int i = 0; i < fields.Length; i++)
        {
            DirectField field = fields[i];
            if (found[i] >= 0 && field.Into < 0)
            {
                position += field.MemberName.Write(body[position..]);
                ReadOnlySpan<byte> value = rawEvent.TextOf(found[i]);
                value.CopyTo(body[position..]);
                position += value.Length;
            }
        }

        body[0] = (byte)'{';
        body[position] = (byte)'}';
    }
}
