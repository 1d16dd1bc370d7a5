using System.Text;
using KameleoonSdk.Mappings.JavaScript;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings;

/// <summary>What an application of a mapping needs besides the event. Reused, one application after the other.</summary>
internal sealed class EvaluationState
{
    private const int LargestKeptText = 64 * 1024;

    [ThreadStatic]
    private static EvaluationState? _spare;

    private readonly List<ParsedJson> _decoded = [];
    private StringBuilder _text = new();
    private MadeMember[] _fields = new MadeMember[16];
    private RootNames? _rootNames;
    private int[] _roots = new int[16];
    private bool _rootsAreKnown;
    private int _rest;
    private int _limit;

    /// <summary>The fields of the payload; the first <see cref="FieldCount"/> count.</summary>
    public ReadOnlySpan<MadeMember> Fields => _fields.AsSpan(0, FieldCount);

    public int FieldCount { get; private set; }

    public static EvaluationState Rent(RootNames rootNames, int maxByteCount)
    {
        EvaluationState state = _spare ?? new EvaluationState();
        _spare = null;
        state._rootNames = rootNames;
        state._rootsAreKnown = false;
        state._rest = state._limit = maxByteCount;
        return state;
    }

    public void Return()
    {
        foreach (ParsedJson json in _decoded)
        {
            json.Return();
        }

        _decoded.Clear();
        Array.Clear(_fields, 0, FieldCount);
        FieldCount = 0;
        _rootNames = null;
        _spare = this;
    }

    /// <summary>The token of the event's member that has this number in the mapping's <see cref="RootNames"/>.</summary>
    public int RootValue(int number, JsonView input)
    {
        if (!_rootsAreKnown)
        {
            FindRoots(input);
        }

        return _roots[number];
    }

    /// <summary>The JSON is returned with this.</summary>
    public ParsedJson Keep(ParsedJson decoded)
    {
        _decoded.Add(decoded);
        return decoded;
    }

    public void AddField(in MadeMember field)
    {
        if (FieldCount == _fields.Length)
        {
            Array.Resize(ref _fields, FieldCount * 2);
        }

        _fields[FieldCount++] = field;
    }

    /// <summary>An empty builder, for one text at a time.</summary>
    public StringBuilder TextBuilder()
    {
        if (_text.Capacity > LargestKeptText)
        {
            _text = new StringBuilder();
        }

        return _text.Clear();
    }

    /// <exception cref="MappingException">More than the limit was made.</exception>
    public void Spend(int bytes)
    {
        _rest -= bytes;
        if (_rest < 0)
        {
            _rest = 0;
            throw new MappingException("/", $"The mapping makes more than {_limit} bytes of this event. MappingOptions.MaxOutputByteCount allows more.");
        }
    }

    private void FindRoots(JsonView input)
    {
        int count = _rootNames!.Count;
        if (count > _roots.Length)
        {
            _roots = new int[count];
        }

        _rootNames.Find(input, _roots.AsSpan(0, count));
        _rootsAreKnown = true;
    }
}
