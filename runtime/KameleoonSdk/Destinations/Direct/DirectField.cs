using System.Text;
using KameleoonSdk.Json;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>A field whose value is copied from one of some paths, the first that exists.</summary>
internal sealed class DirectField(FieldDescriptor descriptor, DirectPath[] paths, int into)
{
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
            : descriptor.Format is not null && !IsUsualDateTime(text) ? DirectPath.Unusual
            : token;
    }

    /// <summary>What programs write, in UTC: <c>2024-05-17T09:30:00.000Z</c>. Other forms may be as valid; the general way knows
    /// them. Going to UTF-16 for the rule of texts took a tenth of the whole way.</summary>
    private static bool IsUsualDateTime(ReadOnlySpan<byte> text) =>
        text.Length is >= 20 and <= 40 && text[^1] == 'Z' && text[10] == 'T' && IsTime(text) && AreFractions(text[19..^1]);

    private static bool AreFractions(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text.Length > 1 && text[0] == '.' && text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0);

    private static bool IsTime(ReadOnlySpan<byte> text) =>
        Number(text[..4]) is >= 1 and var year && text[4] == '-' && Number(text[5..7]) is >= 1 and <= 12 and var month
        && text[7] == '-' && Number(text[8..10]) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month)
        && Number(text[11..13]) is >= 0 and <= 23 && text[13] == ':' && Number(text[14..16]) is >= 0 and <= 59
        && text[16] == ':' && Number(text[17..19]) is >= 0 and <= 59;

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
