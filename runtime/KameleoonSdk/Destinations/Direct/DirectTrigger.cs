using System.Text;
using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Language.Expressions;
using KameleoonSdk.Triggers.Language.Parsing;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>A trigger that asks for the text of a member of the event, such as <c>type = "track"</c>.</summary>
internal sealed class DirectTrigger
{
    private readonly int _root;
    private readonly byte[] _text;

    private DirectTrigger(int root, string text)
    {
        _root = root;
        _text = Encoding.UTF8.GetBytes(text);
    }

    /// <param name="trigger">The trigger.</param>
    /// <param name="roots">The names that are looked up together; what the trigger asks for is added.</param>
    /// <returns>Null for every other trigger.</returns>
    public static DirectTrigger? Of(string trigger, List<string> roots)
    {
        if (Parser.Parse(trigger, out _) is not ComparisonExpression { Operator: ComparisonOperator.Equal, Left: PathExpression { Segments: [var name] }, Right: TextLiteral text })
        {
            return null;
        }

        if (!roots.Contains(name))
        {
            roots.Add(name);
        }

        return new DirectTrigger(roots.IndexOf(name), text.Value);
    }

    public bool Matches(in JsonView rawEvent, ReadOnlySpan<int> roots) => rawEvent.TextEquals(roots[_root], _text);
}
