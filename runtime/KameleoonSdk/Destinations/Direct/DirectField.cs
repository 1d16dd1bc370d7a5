using System.Text;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>A field whose value is copied from one of some paths, the first that exists.</summary>
internal sealed class DirectField(FieldDescriptor descriptor, DirectPath[] paths, int into)
{
    private readonly bool[] _isNamed = [.. paths.Select(path => path.EndsIn(Encoding.UTF8.GetBytes(descriptor.Name)))];
    private readonly byte[] _name = Encoding.UTF8.GetBytes(descriptor.Name);
    private readonly JsonKind _kind = descriptor.Type == FieldType.Object ? JsonKind.Object : JsonKind.String;
    private readonly bool _isDateTime = descriptor.Format is not null;

    /// <summary>Where nearly every value is: the first path, if it leads to a root.</summary>
    private readonly int _usualRoot = paths[0].Length == 1 ? paths[0].Root : -1;

    /// <summary>What is written before the value.</summary>
    public DirectName MemberName { get; } = new(descriptor.Name);

    /// <summary>The number of the field that it is written into; -1 for none.</summary>
    public int Into { get; } = into;

    /// <summary>The field.</summary>
    public FieldDescriptor Descriptor => descriptor;

    /// <summary>Whether an event without it is not valid.</summary>
    public bool IsRequired { get; } = descriptor.IsRequired;

    /// <summary>Whether an event without it gets a warning.</summary>
    public bool IsRecommended { get; } = descriptor.Recommended is not null;

    /// <returns>The token of a value that is copied as it is; <see cref="JsonView.None"/> for none; or <see cref="DirectPath.Unusual"/>.</returns>
    public int Find(in JsonView rawEvent, ReadOnlySpan<int> roots)
    {
        if (_usualRoot >= 0 && roots[_usualRoot] is >= 0 and var token && rawEvent[token].Kind == _kind)
        {
            return Accept(in rawEvent, token);
        }

        return Find(in rawEvent, roots, out _, out _);
    }

    /// <summary>The same for a field that is written into an object.</summary>
    /// <param name="rawEvent">The event.</param>
    /// <param name="roots">The tokens of the roots.</param>
    /// <param name="target">The token of the object, which is written as it came.</param>
    /// <returns>As above: also unusual if the value is not in the object already, or something else is there in its place.</returns>
    public int FindInside(in JsonView rawEvent, ReadOnlySpan<int> roots, int target)
    {
        int token = Find(in rawEvent, roots, out int parent, out bool isNamed);
        bool isThere = token >= 0 && parent == target && isNamed;
        return isThere || (target >= 0 && rawEvent.Find(target, _name) == token) ? token : DirectPath.Unusual;
    }

    private int Find(in JsonView rawEvent, ReadOnlySpan<int> roots, out int parent, out bool isNamed)
    {
        for (int i = 0; i < paths.Length; i++)
        {
            int token = paths[i].Find(in rawEvent, roots, out parent);
            if (token != JsonView.None)
            {
                isNamed = _isNamed[i];
                return token < 0 ? token : Accept(in rawEvent, token);
            }
        }

        parent = JsonView.None;
        isNamed = false;
        return JsonView.None;
    }

    private int Accept(in JsonView rawEvent, int number)
    {
        ref readonly JsonToken token = ref rawEvent[number];
        if (token.Kind != _kind)
        {
            return DirectPath.Unusual;
        }

        return _kind == JsonKind.String && token.Length == "\"\"".Length ? JsonView.None
            : _isDateTime && !UsualDateTime.Is(rawEvent.InnerTextOf(number)) ? DirectPath.Unusual
            : number;
    }
}
