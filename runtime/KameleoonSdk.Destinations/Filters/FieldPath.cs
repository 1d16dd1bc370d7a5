using System.Text;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Filters;

/// <summary>Paths of filters: names with dots between them.</summary>
internal static class FieldPath
{
    public static string? FindError(string? path) => path switch
    {
        null or "" => "A path is empty. It is a name such as 'userId', or names with dots between them such as 'properties.email'.",
        _ when path.StartsWith("$.", StringComparison.Ordinal) => $"The path '{path}' must be without '$.'.",
        _ when path.Split('.').Any(name => name.Length == 0) => $"The path '{path}' has a name that is empty.",
        _ => null,
    };

    public static byte[][] Parse(string path) => [.. path.Split('.').Select(Encoding.UTF8.GetBytes)];

    public static int Find(JsonView view, byte[][] path)
    {
        int value = view.Root;
        foreach (byte[] name in path)
        {
            value = view.Find(value, name);
        }

        return value;
    }
}
