using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using KameleoonSdk.Json;

namespace KameleoonSdk;

// What validation asks of a bag.
public sealed partial class PropertyBag
{
    /// <summary>False if the bag is certainly valid: it has no number that is not finite, no object, and no array of such.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool MayNeedInspection => (_flags & ValueTag.Inspect) != 0;

    /// <summary>Looks for the first value that JSON cannot express. Allocates nothing when there is none.</summary>
    /// <param name="path">Where it is, from this bag, such as <c>.ratio</c> or <c>['odd key'][2]</c>.</param>
    /// <param name="code">One of <see cref="ValidationCodes"/>.</param>
    /// <param name="reason">What it is, to follow the path: <c>is NaN, which JSON cannot express</c>.</param>
    internal bool TryFindInvalid([NotNullWhen(true)] out string? path, [NotNullWhen(true)] out string? code, [NotNullWhen(true)] out string? reason)
    {
        (path, code, reason) = MayNeedInspection && BagInspector.Find(this) is { } found ? (found.Path, found.Code, found.Reason) : (null, null, null);
        return path is not null;
    }
}
