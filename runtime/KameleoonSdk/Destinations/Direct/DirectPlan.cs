using System.Buffers;
using KameleoonSdk.CompilerServices;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>
/// The quick way from an event to a body, for actions whose fields are copied from paths: one look-up of all that is needed, and the
/// values as they came. Whatever is not as usual — another type, an empty date, a missing field — is left to the general way, so that the
/// two cannot disagree.
/// </summary>
internal sealed class DirectPlan(DirectField[] fields, JsonNameSet roots)
{
    /// <summary>More fields or roots than any sensible action of this kind has: they are kept on the stack.</summary>
    public const int Most = 64;

    /// <param name="rawEvent">The event.</param>
    /// <param name="output">Where the body goes.</param>
    /// <param name="validation">The warnings, if it was written.</param>
    /// <returns>Whether the body was written; if not, nothing was.</returns>
    public bool TryWrite(JsonView rawEvent, IBufferWriter<byte> output, out ValidationResult validation)
    {
        validation = default;
        Span<int> found = stackalloc int[Most];
        if (!TryFind(rawEvent, found))
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

        validation = warnings.ToResult();

        Write(rawEvent, found, output.GetSpan(length));
        output.Advance(length);
        return true;
    }

    private bool TryFind(JsonView rawEvent, Span<int> found)
    {
        Span<int> tokens = stackalloc int[Most];
        rawEvent.FindAll(rawEvent.Root, roots, tokens);
        for (int i = 0; i < fields.Length; i++)
        {
            found[i] = fields[i].Find(rawEvent, tokens);
            if (found[i] == DirectPath.Unusual || (found[i] == JsonView.None && fields[i].Descriptor.IsRequired))
            {
                return false;
            }
        }

        bool isAny = false;
        for (int i = 0; i < fields.Length; i++)
        {
            if (!IsWhereItBelongs(rawEvent, found, fields[i], found[i]))
            {
                return false;
            }

            isAny |= found[i] >= 0 && fields[i].Into < 0;
        }

        return isAny;
    }

    /// <summary>A field that is written into an object has to be in there already, or nowhere: then the object is right as it came.</summary>
    private static bool IsWhereItBelongs(JsonView rawEvent, ReadOnlySpan<int> found, DirectField field, int token) =>
        field.Into < 0 || (found[field.Into] >= 0 && rawEvent.Find(found[field.Into], field.Name) == token);

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
