using System.Text;
using KameleoonSdk.Json;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Tests.Mappings;

/// <summary>Applies mappings that are written as JSON.</summary>
internal static class Mapped
{
    /// <summary>What a mapping makes of an event, as JSON; empty if it makes nothing.</summary>
    public static string Of(string mapping, string rawEvent, MappingOptions? options = null) =>
        Encoding.UTF8.GetString(Mapping.Parse(mapping, options).Apply(JsonText.ToUtf8(rawEvent)));

    /// <summary>What a directive makes of an event, as the only member of an object.</summary>
    public static string Member(string directive, string rawEvent)
    {
        var json = Of($$"""{"out":{{directive}}}""", rawEvent);
        return json == "{}" ? "" : json["""{"out":""".Length..^1];
    }

    /// <summary>What is wrong with a mapping.</summary>
    public static IEnumerable<string> Errors(string mapping, MappingOptions? options = null)
    {
        Assert.False(Mapping.TryParse(JsonText.ToUtf8(mapping), out var none, out var errors, options));
        Assert.Null(none);
        return errors.Select(error => error.ToString());
    }

    /// <summary>What went wrong when a mapping was applied.</summary>
    public static string Failure(string mapping, string rawEvent, MappingOptions? options = null)
    {
        var loaded = Mapping.Parse(mapping, options);
        return Assert.Throws<MappingException>(() => loaded.Apply(JsonText.ToUtf8(rawEvent))).Message;
    }
}
