using System.Text.Json;

namespace KameleoonSdk.Destinations.Configuration.Json;

/// <summary>
/// The members of an object in the JSON of a destination. What is unknown, given twice or of another kind becomes an error with its path,
/// and counts as missing, as null does.
/// </summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly List<DestinationError> _errors;

    /// <param name="value">What should be the object.</param>
    /// <param name="path">Where it is; empty for the outermost one.</param>
    /// <param name="errors">Gets what is wrong.</param>
    /// <param name="names">The members that it may have.</param>
    public JsonMembers(JsonElement value, string path, List<DestinationError> errors, params string[] names)
    {
        (_path, _errors) = (path, errors);
        IsObject = value.ValueKind == JsonValueKind.Object;
        if (!IsObject)
        {
            _errors.Add(new DestinationError(path.Length == 0 ? "$" : path, $"This must be an object, but it is {NameOf(value)}."));
            return;
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            string name = TextOf(() => member.Name) ?? "\uFFFD";
            if (!names.Contains(name))
            {
                Add(name, $"There is no such member. There are {string.Join(", ", names)}.");
            }
            else if (!_members.TryAdd(name, member.Value))
            {
                Add(name, "The member is given twice.");
            }
        }
    }

    /// <summary>Whether there is an object. If not, that is an error already, and nothing else need be said of it.</summary>
    public bool IsObject { get; }

    public JsonElement? Any(string name) =>
        _members.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public string? Text(string name) => Any(name) is { } value ? Text(value, name) : null;

    public bool? Switch(string name)
    {
        if (Any(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Add(name, $"This must be true or false, but it is {NameOf(value)}.");
        return null;
    }

    public double? Number(string name)
    {
        if (Any(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number))
        {
            return number;
        }

        Add(name, $"This must be a number, but it is {NameOf(value)}.");
        return null;
    }

    public string[] Texts(string name) => [.. Items(name).Select((item, index) => Text(item, $"{name}[{index}]") ?? "")];

    /// <summary>The items of a list; none if there is no list.</summary>
    public IEnumerable<JsonElement> Items(string name)
    {
        if (Any(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray();
        }

        Add(name, $"This must be a list, but it is {NameOf(value)}.");
        return [];
    }

    public void Add(string name, string message) => _errors.Add(new DestinationError(_path.Length == 0 ? name : $"{_path}.{name}", message));

    private string? Text(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            Add(name, $"This must be a text, but it is {NameOf(value)}.");
            return null;
        }

        string? text = TextOf(value.GetString);
        if (text is null)
        {
            Add(name, "This text has half a surrogate pair, which is no character.");
        }

        return text;
    }

    private static string? TextOf(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which JSON can say and no text can hold.
            return null;
        }
    }

    private static string NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
