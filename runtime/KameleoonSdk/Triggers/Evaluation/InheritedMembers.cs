using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>
/// Methods that values have in JavaScript, where the reference runs: <c>properties.toString != null</c> is true there for every event that
/// has properties, and here as well. <c>length</c> and <c>constructor</c> are what the data says only.
/// </summary>
internal static class InheritedMembers
{
    private static readonly Dictionary<string, MemberOwners> Owners = Collect(
        (MemberOwners.All, """
            __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable
            toLocaleString toString valueOf
            """),
        (MemberOwners.Strings, """
            anchor at big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor fontsize includes indexOf isWellFormed
            italics lastIndexOf link localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll search slice small
            split startsWith strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase toWellFormed trim
            trimEnd trimLeft trimRight trimStart
            """),
        (MemberOwners.Arrays, """
            at concat copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes indexOf join
            keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toReversed toSorted toSpliced unshift
            values with
            """),
        (MemberOwners.Numbers, "toExponential toFixed toPrecision"));

    /// <summary>What has a member of this name.</summary>
    public static MemberOwners OwnersOf(string name) => Owners.GetValueOrDefault(name);

    /// <summary>Whether a value of this kind is among these.</summary>
    public static bool Has(MemberOwners owners, JsonKind kind) => owners != MemberOwners.None && kind switch
    {
        JsonKind.String => (owners & (MemberOwners.All | MemberOwners.Strings)) != 0,
        JsonKind.Array => (owners & (MemberOwners.All | MemberOwners.Arrays)) != 0,
        JsonKind.Number => (owners & (MemberOwners.All | MemberOwners.Numbers)) != 0,
        JsonKind.Object or JsonKind.True => (owners & MemberOwners.All) != 0,
        _ => false,
    };

    private static Dictionary<string, MemberOwners> Collect(params ReadOnlySpan<(MemberOwners Owner, string Names)> lists)
    {
        Dictionary<string, MemberOwners> owners = new(StringComparer.Ordinal);
        foreach (var (owner, names) in lists)
        {
            foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                owners[name] = owners.GetValueOrDefault(name) | owner;
            }
        }

        return owners;
    }
}
