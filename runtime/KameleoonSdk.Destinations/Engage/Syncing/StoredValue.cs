using System.Text;

namespace KameleoonSdk.Destinations.Engage;

/// <summary>The values of traits as stores keep them.</summary>
internal static class StoredValue
{
    public const string True = "true";
    public const string False = "false";

    /// <summary>The JSON of a value.</summary>
    public static string Of(PropertyValue value) => value.Kind == PropertyKind.Boolean ? (value.GetBoolean() ? True : False) : value.ToString();

    /// <summary>Whether both mean the same: <c>1</c> equals <c>1.0</c>, and members of objects have no order.</summary>
    public static bool AreEqual(string stored, string json, PropertyValue value) =>
        stored == json || (stored is not (True or False) && PropertyValue.FromUtf8Json(Encoding.UTF8.GetBytes(stored)).Equals(value));
}
