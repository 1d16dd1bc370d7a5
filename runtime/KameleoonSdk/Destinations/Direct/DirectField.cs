using System.Buffers;
using System.Text;
using KameleoonSdk.Json;
using KameleoonSdk.RawEvents;
using KameleoonSdk.Text;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>A field whose value is copied from one of some paths, the first that exists.</summary>
internal sealed class DirectField(FieldDescriptor descriptor, DirectPath[] paths, int into)
{
    private const int LongestDateTime = 40;

    private readonly bool[] _isNamed = [.. paths.Select(path => path.EndsIn(Encoding.UTF8.GetBytes(descriptor.Name)))];
    private readonly byte[] _name = Encoding.UTF8.GetBytes(descriptor.Name);

    /// <summary>The name as it is written before the value.</summary>
    public byte[] MemberName { get; } = [(byte)',', .. JsonText.Bytes(descriptor.Name), (byte)':'];

    /// <summary>The number of the field that it is written into; -1 for none.</summary>
    public int Into { get; } = into;

    /// <summary>The field.</summary>
    public FieldDescriptor Descriptor => descriptor;

    /// <summary>Whether an event without it gets a warning.</summary>
    public bool IsRecommended { get; } = descriptor.Recommended is not null;

    /// <returns>The token of a value that is copied as it is; <see cref="JsonView.None"/> for none; or <see cref="DirectPath.Unusual"/>.</returns>
    public int Find(JsonView rawEvent, ReadOnlySpan<int> roots) => Find(rawEvent, roots, out _, out _);

    /// <summary>The same for a field that is written into an object.</summary>
    /// <param name="rawEvent">The event.</param>
    /// <param name="roots">The tokens of the roots.</param>
    /// <param name="target">The token of the object, which is written as it came.</param>
    /// <returns>As above: also unusual if the value is not in the object already, or something else is there in its place.</returns>
    public int FindInside(JsonView rawEvent, ReadOnlySpan<int> roots, int target)
    {
        int token = Find(rawEvent, roots, out int parent, out bool isNamed);
        bool isThere = token >= 0 && parent == target && isNamed;
        return isThere || (target >= 0 && rawEvent.Find(target, _name) == token) ? token : DirectPath.Unusual;
    }

    private int Find(JsonView rawEvent, ReadOnlySpan<int> roots, out int parent, out bool isNamed)
    {
        for (int i = 0; i < paths.Length; i++)
        {
            int token = paths[i].Find(rawEvent, roots, out parent);
            if (token != JsonView.None)
            {
                isNamed = _isNamed[i];
                return token < 0 ? token : Accept(rawEvent, token);
            }
        }

        parent = JsonView.None;
        isNamed = false;
        return JsonView.None;
    }

    private int Accept(JsonView rawEvent, int token)
    {
        JsonKind kind = rawEvent.KindOf(token);
        if (descriptor.Type == FieldType.Object)
        {
            return kind == JsonKind.Object ? token : DirectPath.Unusual;
        }

        if (kind != JsonKind.String)
        {
            return DirectPath.Unusual;
        }

        ReadOnlySpan<byte> text = rawEvent.InnerTextOf(token);
        return text.IsEmpty ? JsonView.None
            : descriptor.Format is not null && !IsDateTime(text) ? DirectPath.Unusual
            : token;
    }

    /// <summary>By the rule of texts. One with an escape or a blank beyond ASCII is left to the general way.</summary>
    private static bool IsDateTime(ReadOnlySpan<byte> utf8)
    {
        Span<char> text = stackalloc char[LongestDateTime];
        return utf8.Length <= LongestDateTime
            && System.Text.Ascii.ToUtf16(utf8, text, out int length) == OperationStatus.Done
            && DateTimeFormat.IsValid(text[..length]);
    }
}
