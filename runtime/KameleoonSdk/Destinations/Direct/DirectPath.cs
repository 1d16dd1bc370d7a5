using System.Text;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>A path of plain names: the number of the first among the roots that are looked up together, and the others.</summary>
internal sealed class DirectPath(int root, IEnumerable<string> inner)
{
    /// <summary>What the general way has to look at: JavaScript goes on from a text or a number in ways of its own.</summary>
    public const int Unusual = -2;

    private readonly byte[][] _inner = [.. inner.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The number of its root.</summary>
    public int Root { get; } = root;

    /// <summary>How many names it has, with the root.</summary>
    public int Length => _inner.Length + 1;

    /// <summary>Whether the path ends in a member of this name of an object inside of the event.</summary>
    public bool EndsIn(ReadOnlySpan<byte> name) => _inner.Length > 0 && _inner[^1].AsSpan().SequenceEqual(name);

    /// <param name="rawEvent">The event.</param>
    /// <param name="roots">The tokens of the roots.</param>
    /// <param name="parent">The token of the object that the value was looked for in.</param>
    /// <returns>The token of a value; <see cref="JsonView.None"/> where there is none, or null; or <see cref="Unusual"/>.</returns>
    public int Find(in JsonView rawEvent, ReadOnlySpan<int> roots, out int parent)
    {
        parent = rawEvent.Root;
        int token = roots[Root];
        foreach (byte[] name in _inner)
        {
            parent = token;
            JsonKind kind = rawEvent.KindOf(token);
            if (kind != JsonKind.Object)
            {
                return kind is JsonKind.Undefined or JsonKind.Null ? JsonView.None : Unusual;
            }

            token = rawEvent.Find(token, name);
        }

        return rawEvent.KindOf(token) == JsonKind.Null ? JsonView.None : token;
    }
}
