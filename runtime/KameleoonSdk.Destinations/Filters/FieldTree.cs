using System.Text;
using KameleoonSdk.Destinations.Bodies;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Filters;

/// <summary>Paths of fields to block, or to allow, as a tree of names, and what is left of an event without the blocked ones.</summary>
internal sealed class FieldTree
{
    private readonly List<(byte[] Name, FieldTree Tree)> _children = [];
    private readonly bool _isAllowed;
    private bool _isEnd;

    private FieldTree(bool isAllowed) => _isAllowed = isAllowed;

    /// <summary>Whether only named members stay: those of objects that are named do, of an event as a whole all stay.</summary>
    private bool KeepsOnlyNamed { get; set; }

    /// <summary>What is wrong with paths.</summary>
    public static IEnumerable<(string Path, string Message)> FindErrors(IReadOnlyList<string>? paths, bool isAllowed)
    {
        if (paths is null or { Count: 0 })
        {
            yield return ("fields", "The filter names no field. Name at least one, such as 'properties.email'.");
        }

        for (int i = 0; i < paths?.Count; i++)
        {
            if (FieldPath.FindError(paths[i]) is { } error)
            {
                yield return ($"fields[{i}]", error);
            }
            else if (isAllowed && !paths[i].Contains('.', StringComparison.Ordinal))
            {
                yield return ($"fields[{i}]", $"The path '{paths[i]}' allows all of an object. Name the members that may stay, such as '{paths[i]}.plan'.");
            }
        }
    }

    public static FieldTree Of(IReadOnlyList<string> paths, bool isAllowed)
    {
        FieldTree root = new(isAllowed);
        foreach (string path in paths)
        {
            FieldTree node = root;
            foreach (string name in path.Split('.'))
            {
                node.KeepsOnlyNamed = isAllowed && node != root;
                node = node.Child(Encoding.UTF8.GetBytes(name));
            }

            node._isEnd = true;
        }

        return root;
    }

    /// <summary>Writes what is left of a value. Parts that no path reaches into are copied as they came.</summary>
    public void Write(BodyBuffer output, JsonView view, int value)
    {
        switch (view.KindOf(value))
        {
            case JsonKind.Object when _children.Count > 0:
                WriteObject(output, view, value);
                break;
            case JsonKind.Array when _children.Count > 0:
                output.Add((byte)'[');
                bool comma = false;
                foreach (int item in view.ItemsOf(value))
                {
                    if (HidesScalar(view, item))
                    {
                        continue;
                    }

                    output.Add(comma ? ","u8 : ""u8);
                    Write(output, view, item);
                    comma = true;
                }

                output.Add((byte)']');
                break;
            default:
                output.Add(view.TextOf(value));
                break;
        }
    }

    private void WriteObject(BodyBuffer output, JsonView view, int value)
    {
        output.Add((byte)'{');
        bool comma = false;
        foreach ((int name, int member) in view.MembersOf(value))
        {
            FieldTree? child = Find(view, name);
            if (child is null ? KeepsOnlyNamed : child.Hides(view, member))
            {
                continue;
            }

            output.Add(comma ? ","u8 : ""u8);
            output.Add(view.TextOf(name));
            output.Add((byte)':');
            comma = true;
            if (child is null or { _isEnd: true })
            {
                output.Add(view.TextOf(member));
            }
            else
            {
                child.Write(output, view, member);
            }
        }

        output.Add((byte)'}');
    }

    private bool Hides(JsonView view, int value) => _isEnd ? !_isAllowed : HidesScalar(view, value);

    /// <summary>Whether only parts of a value are allowed, and it has none: a text where an object is expected may be all that is private.</summary>
    private bool HidesScalar(JsonView view, int value) =>
        _isAllowed && !_isEnd && view.KindOf(value) is not (JsonKind.Object or JsonKind.Array);

    private FieldTree? Find(JsonView view, int name)
    {
        foreach ((byte[] childName, FieldTree tree) in _children)
        {
            if (view.TextEquals(name, childName))
            {
                return tree;
            }
        }

        return null;
    }

    private FieldTree Child(byte[] name)
    {
        FieldTree? found = _children.Find(child => child.Name.AsSpan().SequenceEqual(name)).Tree;
        if (found is null)
        {
            found = new FieldTree(_isAllowed);
            _children.Add((name, found));
        }

        return found;
    }
}
