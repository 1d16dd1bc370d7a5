using KameleoonSdk.Descriptors.Reading;
using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Validation;

/// <summary>What definitions say beyond types, and the order of errors.</summary>
public class RuleTests
{
    private static readonly ActionDescriptor Rules = ActionDescriptorReader.Read("""
        {"destination":"kameleoon","action":"test","title":"Test","fields":[
          {"name":"text","minLength":2,"maxLength":3},
          {"name":"mail","format":"email"},
          {"name":"count","type":4,"minimum":1,"maximum":5},
          {"name":"color","choices":[["red"],["green"]]},
          {"name":"level","type":3,"choices":[[1],[2]]},
          {"name":"shade","requiredWhen":"if 'color' is 'red'","requiredIf":{"field":"color","is":["red"]}},
          {"name":"other","requiredWhen":"…","requiredIf":{"all":[{"field":"count","isNot":[1,2]},{"field":"mail","exists":true}]}},
          {"name":"key","requiredWhen":"…","requiredIf":{"any":[{"field":"$syncMode","is":["add"]},{"field":"home.floor","is":[7]},{"field":"items","is":[true]}]}},
          {"name":"tags","multiple":true,"maxLength":3},
          {"name":"home","type":7,"fields":[
            {"name":"city","required":true},
            {"name":"floor","type":3},
            {"name":"zip","requiredWhen":"…","requiredIf":{"field":"floor","exists":true}}]},
          {"name":"items","type":7,"multiple":true,"additional":true,"fields":[{"name":"sku","required":true},{"name":"n","type":4}]},
          {"name":"must","required":true}]}
        """u8);

    [Theory]
    [InlineData("""{"must":"x"}""", """{"must":"x"}""")]
    [InlineData("""{"must":"x","text":"ab","count":"3","color":"green","level":"2"}""", """{"must":"x","text":"ab","count":3,"color":"green","level":2}""")]
    [InlineData("""{"must":"x","mail":"a@b.de","count":2}""", """{"must":"x","mail":"a@b.de","count":2}""")]
    [InlineData("""{"must":"x","unknown":{"a":1}}""", """{"must":"x"}""")]
    [InlineData("""{"must":"x","home":{"zip":null,"city":5,"x":1,"floor":""}}""", """{"must":"x","home":{"city":"5"}}""")]
    [InlineData("""{"must":"x","items":{"sku":1,"x":null,"n":null}}""", """{"must":"x","items":[{"sku":"1","x":null,"n":0}]}""")]
    [InlineData("""{"must":"x","home":{"city":"a","city":"b"}}""", """{"must":"x","home":{"city":"b"}}""")]
    public void What_is_valid_is_sent(string payload, string body) => Assert.Equal(body, BodyOf(Map(Rules, Mapping(payload))));

    [Theory]
    [InlineData("""{}""", "$.must required")]
    [InlineData("""{"must":"x","text":"a"}""", "$.text length")]
    [InlineData("""{"must":"x","text":"😀😀😀😀"}""", "$.text length")]
    [InlineData("""{"must":"x","mail":"no"}""", "$.mail format")]
    [InlineData("""{"must":"x","mail":5}""", "$.mail format")]
    [InlineData("""{"must":"x","count":"6"}""", "$.count range")]
    [InlineData("""{"must":"x","color":"blue"}""", "$.color choice")]
    [InlineData("""{"must":"x","level":3}""", "$.level choice")]
    [InlineData("""{"must":"x","color":"red"}""", "$.shade required")]
    [InlineData("""{"must":"x","count":3,"mail":"a@b.de"}""", "$.other required")]
    [InlineData("""{"must":"x","__segment_internal_sync_mode":"add"}""", "$.key required")]
    [InlineData("""{"must":"x","home":{"city":"a","zip":"z","floor":7}}""", "$.key required")]
    [InlineData("""{"must":"x","tags":["ab","abcd"]}""", "$.tags[1] length")]
    [InlineData("""{"must":"x","home":{"floor":2}}""", "$.home.city required, $.home.zip required")]
    [InlineData("""{"must":"x","items":[{"sku":"a"},{"n":{}}]}""", "$.items[1].sku required, $.items[1].n type")]
    [InlineData("""{"must":"x","home":[{"city":"a"}]}""", "$.home type")]
    [InlineData("""{"text":{},"home":{"city":[]},"count":"a","color":"red"}""", "$.must required, $.shade required, $.text type, $.count type, $.home.city type")]
    public void Every_error_comes_at_once_in_the_order_of_the_definition(string payload, string errors) =>
        Assert.Equal(errors, string.Join(", ", ErrorsOf(Map(Rules, Mapping(payload)))));

    [Fact]
    public void Messages_say_what_is_wrong_and_where() => Assert.Equal(
        "text must be a string, but 'text' is an array.",
        Map(Rules, Mapping("""{"must":"x","text":[[]]}""")).Reason);

    [Theory]
    [InlineData("\"x\"", "a string")]
    [InlineData("[1]", "an array")]
    [InlineData(null, "undefined")]
    public void A_mapping_must_make_an_object(string? value, string kind)
    {
        var made = Map(Rules, """{"@path":"$.v"}""", value is null ? "{}" : $$"""{"v":{{value}}}""");

        Assert.Equal("$", Assert.Single(made.Errors).Path);
        Assert.Contains(kind, made.Reason, StringComparison.Ordinal);
    }

    private static string Mapping(string payload) => $$"""{"@literal":{{payload}}}""";
}
