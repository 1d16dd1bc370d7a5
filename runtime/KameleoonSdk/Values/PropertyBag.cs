namespace KameleoonSdk;

/// <summary>stub</summary>
public sealed class PropertyBag
{
    internal static bool TryFindInvalid(out string path, out string code, out string reason)
    {
        path = code = reason = "";
        return false;
    }
}
