namespace KameleoonSdk.Tests.Mappings;

/// <summary>What is special about the outermost value of a mapping.</summary>
public class RootTests
{
    [Theory]
    [InlineData("""{"@path":"$.o"}""", """{"a":1}""")]
    [InlineData("""{"@path":"$.t"}""", "\"x\"")]
    [InlineData("""{"@path":"$.none"}""", "")]
    [InlineData("""{"@literal":null}""", "null")]
    [InlineData("""{"@arrayPath":["$.o",{"b":{"@path":"$.a"}}]}""", """[{"b":1}]""")]
    [InlineData("""{"@merge":{"direction":"right","objects":[{"@path":"$.o"},{"b":{"@path":"$.t"},"c":{"@path":"$.none"}}]}}""", """{"a":1,"b":"x"}""")]
    public void A_mapping_can_be_a_directive(string mapping, string made) => Assert.Equal(made, Mapped.Of(mapping, """{"o":{"a":1},"t":"x"}"""));

    [Theory]
    [InlineData("""{"__segment_internal_directive":{"@transform":{"apply":{"x":{"@path":"$.t"}},"mapping":{"overwritten":1}}},"y":{"@path":"$.x"}}""", """{"y":"x"}""")]
    [InlineData("""{"__segment_internal_directive":{"@merge":{"direction":"right","objects":[{"a":1}]}},"y":2}""", """{"a":1}""")]
    [InlineData("""{"__segment_internal_directive":{"a":{"b":1}},"y":2}""", """{"a":{"b":1,"mapping":{"y":2}}}""")]
    [InlineData("""{"__segment_internal_directive":{"@arrayPath":["$.o"]},"y":2}""", """{"a":1}""")]
    [InlineData("""{"out":{"@transform":{"apply":{"__segment_internal_directive":{"@transform":{"apply":{"p":1},"mapping":{}}},"q":{"@path":"$.p"}},"mapping":{"@path":"$.q"}}}}""", """{"out":1}""")]
    public void A_root_directive_takes_the_other_members_as_its_mapping(string mapping, string made) =>
        Assert.Equal(made, Mapped.Of(mapping, """{"o":{"a":1},"t":"x"}"""));

    [Theory]
    [InlineData("""{"__segment_internal_directive":{"@transform":{},"@merge":{}}}""", "The root mapping must only have a single directive object.")]
    [InlineData("""{"__segment_internal_directive":{"@path":"x"}}""", "The root directive must be an object.")]
    [InlineData("""{"__segment_internal_directive":{}}""", "The root directive must be an object.")]
    [InlineData("""{"__segment_internal_directive":null}""", "The root directive must be an object.")]
    [InlineData("""{"__segment_internal_directive":"x"}""", "The root directive must be an object.")]
    public void A_root_directive_that_is_none_is_refused(string mapping, string message) =>
        Assert.Equal($"/__segment_internal_directive {message}", Assert.Single(Mapped.Errors(mapping)));

    [Theory]
    [InlineData("[1,{\"@path\":\"$.t\"}]", """{"0":1,"1":"x"}""")]
    [InlineData("\"ab\"", """{"0":"a","1":"b"}""")]
    [InlineData("5", "{}")]
    [InlineData("true", "{}")]
    public void What_is_no_object_is_taken_as_one(string mapping, string made) => Assert.Equal(made, Mapped.Of(mapping, """{"t":"x"}"""));

    [Fact]
    public void Nothing_is_no_mapping() => Assert.Equal("/ should be an object but it is a null.", Assert.Single(Mapped.Errors("null")));

    [Fact]
    public void Names_keep_their_order_and_have_no_special_meaning() => Assert.Equal(
        """{"b":1,"10":2,"2":3,"__proto__":4,"a\"\ud83d":5}""", Mapped.Of("""{"b":1,"10":2,"2":9,"__proto__":4,"2":3,"a\"\ud83d":5}""", "{}"));
}
