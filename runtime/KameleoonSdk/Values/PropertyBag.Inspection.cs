using System.ComponentModel;
using KameleoonSdk.Json;

namespace KameleoonSdk;

// What validation asks of a bag.
public sealed partial class PropertyBag
{
    /// <summary>False if the bag is certainly valid: it has no number that is not finite, no object, and no array of such.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool MayNeedInspection => (_flags & ValueTag.Inspect) != 0;

    /// <summary>Looks for the values that JSON cannot express. Allocates nothing when there is none.</summary>
    internal IReadOnlyList<InvalidValue> FindInvalid() => MayNeedInspection ? BagInspector.FindAll(this) : [];
}
