using System.ComponentModel;
using System.Globalization;
using System.Text;
using KameleoonSdk.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>What the members of a generated enum are on the wire. They are numbered from 1.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChoiceTable
{
    private readonly byte[][] _json;
    private readonly string[] _values;
    private readonly bool _isNumber;
    private readonly Dictionary<string, int> _numbers;

    internal ChoiceTable(FieldDescriptor field)
    {
        _values = [.. field.Choices.Select(choice => choice.Value)];
        _isNumber = field.Choices.Any(choice => choice.IsNumber);
        _json = [.. field.Choices.Select(choice => choice.IsNumber ? Encoding.UTF8.GetBytes(choice.Value) : JsonText.Bytes(choice.Value))];
        _numbers = new(_values.Length, StringComparer.Ordinal);
        for (var i = 0; i < _values.Length; i++)
        {
            _numbers.TryAdd(_values[i], i + 1);
        }
    }

    /// <summary>The JSON of a choice; empty for a number that is none.</summary>
    internal ReadOnlySpan<byte> Json(int number) => (uint)(number - 1) < (uint)_json.Length ? _json[number - 1] : default;

    /// <summary>The value of a choice on the wire, without the quotes of JSON; null for a number that is none.</summary>
    internal string? Value(int number) => (uint)(number - 1) < (uint)_values.Length ? _values[number - 1] : null;

    /// <summary>The number of a value on the wire; 0 where it is none of the choices.</summary>
    internal int Find(string? value) => value is not null && _numbers.TryGetValue(value, out var number) ? number : 0;

    /// <summary>The number of the choice that is a number of that size, whichever way each is written; 0 where there is none.</summary>
    internal int Find(double amount)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_isNumber && double.Parse(_values[i], CultureInfo.InvariantCulture) == amount)
            {
                return i + 1;
            }
        }

        return 0;
    }

    internal IReadOnlyList<string> Values => _values;
}
