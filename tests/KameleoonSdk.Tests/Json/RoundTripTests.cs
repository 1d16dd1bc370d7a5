using System.Text.Json;
using CsCheck;
using KameleoonSdk.CompilerServices;

namespace KameleoonSdk.Tests.Json;

/// <summary>What is written is what was meant, with System.Text.Json as the judge, and reading it gives the same value.</summary>
public class RoundTripTests
{
    [Fact]
    public void Any_tree_is_what_an_independent_parser_reads() => Trees.Any.Sample(
        value =>
        {
            using JsonDocument document = JsonDocument.Parse(Written.Value(value));
            AssertSame(value, document.RootElement);
        },
        iter: 3_000);

    [Fact]
    public void Any_bag_read_back_is_equal() => Trees.Bag.Sample(
        bag =>
        {
            string json = Written.Bag(bag);
            PropertyBag back = PropertyBag.Parse(json);
            Assert.Equal(bag, back);
            Assert.Equal(bag.GetHashCode(), back.GetHashCode());
            Assert.Equal(json, Written.Bag(back));
            Assert.Equal(bag.Select(m => m.Key), back.Select(m => m.Key));
            Assert.Equal(json, Written.Bag(new PropertyBag(back)));
            Assert.Equal(bag, bag.Clone());
            Assert.Equal(json, JsonSerializer.Serialize(bag));
            Assert.Equal(bag, JsonSerializer.Deserialize<PropertyBag>(json));
            using JsonDocument document = JsonDocument.Parse(json);
            Assert.Equal(bag, PropertyBag.FromJson(document.RootElement));
        },
        iter: 2_000);

    [Fact]
    public void Members_alone_are_the_object_without_its_braces() => Trees.Bag.Where(bag => bag.Count > 0).Sample(
        bag => Assert.Equal(Written.Bag(bag), "{" + Written.Members(bag)[1..] + "}"), iter: 500);

    [Fact]
    public void Values_of_any_kind_are_read_through_the_serializer()
    {
        Trees.Any.Sample(value => JsonSerializer.Deserialize<PropertyValue>(JsonSerializer.Serialize(value)) == value, iter: 500);
        Assert.Equal("null", JsonSerializer.Serialize(default(IsoDateTime)));
        Assert.Equal("2024-03-01 12:34", JsonSerializer.Deserialize<IsoDateTime>("\"2024-03-01 12:34\"").ToString());
    }

    [Fact]
    public void Serializing_allocates_nothing()
    {
        PropertyBag bag = new() { ["a"] = 1, ["b"] = 49.95, ["c"] = "text", ["d"] = 1.10m, ["e"] = DateTimeOffset.UnixEpoch, ["f"] = true };
        bag["nested"] = new PropertyBag { ["x"] = 0.123456789 };
        byte[] buffer = new byte[JsonSize.Bag(bag)];
        _ = Write(bag, buffer);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = Write(bag, buffer);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool Write(PropertyBag bag, byte[] buffer)
    {
        ref byte end = ref System.Runtime.CompilerServices.Unsafe.Add(ref buffer[0], JsonSize.Bag(bag));
        return System.Runtime.CompilerServices.Unsafe.IsNullRef(ref JsonWrite.Bag(ref buffer[0], ref end, bag));
    }

    private static void AssertSame(PropertyValue value, JsonElement element)
    {
        switch (value.Kind)
        {
            case PropertyKind.Null:
                Assert.Equal(JsonValueKind.Null, element.ValueKind);
                break;
            case PropertyKind.Boolean:
                Assert.Equal(value.GetBoolean(), element.GetBoolean());
                break;
            case PropertyKind.String:
                Assert.Equal(value.GetString(), element.GetString());
                break;
            case PropertyKind.Number:
                Assert.Equal(value.GetDouble(), element.GetDouble());
                break;
            case PropertyKind.Array:
                Assert.Equal(value.AsArray().Length, element.GetArrayLength());
                Assert.All(value.AsArray().Zip(element.EnumerateArray()), pair => AssertSame(pair.First, pair.Second));
                break;
            case PropertyKind.Object:
                Assert.Equal(value.AsObject().Select(m => m.Key), element.EnumerateObject().Select(m => m.Name));
                Assert.All(value.AsObject().Zip(element.EnumerateObject()), pair => AssertSame(pair.First.Value, pair.Second.Value));
                break;
        }
    }
}
