using System.Text;
using KameleoonSdk.Destinations.Validation;
using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Destinations.Bodies;

/// <summary>The fields that are written inside of an object field, as <c>kameleoonVisitorCode</c> is inside of <c>properties</c>.</summary>
internal sealed class MovedFields
{
    private readonly byte[][] _names;
    private readonly byte[][] _json;

    /// <param name="target">Where the object is in the schema.</param>
    /// <param name="places">Where the fields are in the schema.</param>
    /// <param name="fields">The fields of the schema.</param>
    public MovedFields(int target, int[] places, FieldSchema[] fields)
    {
        TargetJson = ValueOutput.EncodeName(fields[target].Name);
        Places = places;
        _names = [.. places.Select(place => Encoding.UTF8.GetBytes(fields[place].Name))];
        _json = [.. places.Select(place => ValueOutput.EncodeName(fields[place].Name))];
    }

    /// <summary>The name of the object as JSON, with quotes and the colon.</summary>
    public byte[] TargetJson { get; }

    /// <summary>Where the fields are in the schema.</summary>
    public int[] Places { get; }

    public int Count => Places.Length;

    /// <summary>The name as text.</summary>
    public ReadOnlySpan<byte> NameOf(int index) => _names[index];

    /// <summary>The name as JSON, with quotes and the colon.</summary>
    public ReadOnlySpan<byte> JsonOf(int index) => _json[index];
}
