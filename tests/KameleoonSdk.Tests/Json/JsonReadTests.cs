using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using KameleoonSdk.CompilerServices;

namespace KameleoonSdk.Tests.Json;

/// <summary>Reading for generated code, from readers of every shape.</summary>
public class JsonReadTests
{
    private const string Sample = """{"a":"x\u0041\ud83d","b":[1,2.50,{"c":null}],"d":true}""";

    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 64 };

    [Fact]
    public void Bags_are_read_however_the_bytes_are_cut()
    {
        byte[] json = Encoding.UTF8.GetBytes($" {Sample} ");
        PropertyBag expected = PropertyBag.Parse(Sample);
        for (int size = 1; size <= json.Length; size++)
        {
            Utf8JsonReader reader = new(Cut(json, size));
            _ = reader.Read();
            PropertyBag bag = JsonRead.Bag(ref reader, "$")!;
            Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
            Assert.Equal(Sample, bag.ToString());
            Assert.Equal(expected, bag);
            Assert.False(reader.Read());
        }
    }

    [Fact]
    public void Texts_are_read_however_the_bytes_are_cut()
    {
        byte[] json = Encoding.UTF8.GetBytes("""  "a\u00e9\ud83d\n€" """);
        for (int size = 1; size <= json.Length; size++)
        {
            Utf8JsonReader reader = new(Cut(json, size));
            _ = reader.Read();
            Assert.Equal("aé\ud83d\n€", JsonRead.String(ref reader, "$"));
        }
    }

    [Fact]
    public async Task Bags_are_read_from_streams_piece_by_piece()
    {
        string json = "{\"items\":[" + string.Join(',', Enumerable.Repeat(Sample, 2000)) + "]}";
        using TricklingStream stream = new(Encoding.UTF8.GetBytes(json));
        Dictionary<string, List<PropertyBag>>? read = await JsonSerializer.DeserializeAsync<Dictionary<string, List<PropertyBag>>>(stream, SmallBuffer);
        Assert.Equal(2000, read!["items"].Count);
        Assert.All(read["items"], bag => Assert.Equal(Sample, bag.ToString()));
    }

    [Fact]
    public void Comments_and_commas_that_the_reader_allows_do_not_get_into_a_bag()
    {
        JsonReaderOptions options = new() { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true };
        Utf8JsonReader reader = new("""{/*1*/"a":/*2*/[1/*3*/,/*4*/2,],/*5*/}"""u8, options);
        _ = reader.Read();
        Assert.Equal("""{"a":[1,2]}""", JsonRead.Bag(ref reader, "$")!.ToString());
    }

    [Fact]
    public void Scalars_are_read_and_null_is_null()
    {
        Assert.Equal(5, Read("5.0", (ref Utf8JsonReader r) => JsonRead.Int64(ref r, "$.a")));
        Assert.Equal(0.5, Read("0.5", (ref Utf8JsonReader r) => JsonRead.Double(ref r, "$.a")));
        Assert.Equal(0.50m, Read("0.50", (ref Utf8JsonReader r) => JsonRead.Decimal(ref r, "$.a")));
        Assert.True(Read("true", (ref Utf8JsonReader r) => JsonRead.Boolean(ref r, "$.a")));
        Assert.Equal("2024-03-01 12:00:00", Read("\"2024-03-01 12:00:00\"", (ref Utf8JsonReader r) => JsonRead.DateTime(ref r, "$.a")).ToString());
        Assert.Equal([1], Read("[1]", (ref Utf8JsonReader r) => JsonRead.Value(ref r, "$.a")));
        Assert.Null(Read("null", (ref Utf8JsonReader r) => JsonRead.Int64(ref r, "$.a")));
        Assert.Null(Read("null", (ref Utf8JsonReader r) => JsonRead.Double(ref r, "$.a")));
        Assert.Null(Read("null", (ref Utf8JsonReader r) => JsonRead.Decimal(ref r, "$.a")));
        Assert.Null(Read("null", (ref Utf8JsonReader r) => JsonRead.Boolean(ref r, "$.a")));
        Assert.Null(Read("null", (ref Utf8JsonReader r) => JsonRead.String(ref r, "$.a")));
        Assert.Null(Read("null", (ref Utf8JsonReader r) => JsonRead.Bag(ref r, "$.a")));
        Assert.True(Read("null", (ref Utf8JsonReader r) => JsonRead.DateTime(ref r, "$.a")).IsMissing);
    }

    [Fact]
    public void A_wrong_kind_is_an_exception_with_the_path()
    {
        AssertRefused("1", (ref Utf8JsonReader r) => JsonRead.String(ref r, "$.a"), "$.a: Expected a string, but it is a number.");
        AssertRefused("[]", (ref Utf8JsonReader r) => JsonRead.Bag(ref r, "$.a"), "$.a: Expected an object, but it is an array.");
        AssertRefused("\"1\"", (ref Utf8JsonReader r) => JsonRead.Int64(ref r, "$.a"), "$.a: Expected a number, but it is a string.");
        AssertRefused("1.5", (ref Utf8JsonReader r) => JsonRead.Int64(ref r, "$.a"), "$.a: The number is not a whole number of 64 bits.");
        AssertRefused("{}", (ref Utf8JsonReader r) => JsonRead.Boolean(ref r, "$.a"), "$.a: Expected a boolean, but it is an object.");
        AssertRefused("1e99", (ref Utf8JsonReader r) => JsonRead.Decimal(ref r, "$.a"), "$.a: The number is too large.");
        string deep = string.Concat(Enumerable.Repeat("{\"a\":", 512)) + "{}" + new string('}', 512);
        AssertRefused(deep, (ref Utf8JsonReader r) => JsonRead.Bag(ref r, "$.a"), "$.a: The JSON text is nested deeper than 512 levels.");
    }

    [Fact]
    public void Invalid_UTF8_is_refused()
    {
        Utf8JsonReader reader = new([.. "\""u8, 0xC3, .. "\""u8]);
        _ = reader.Read();
        try
        {
            _ = JsonRead.String(ref reader, "$.a");
            Assert.Fail("It was taken.");
        }
        catch (JsonException e)
        {
            Assert.Equal("$.a", e.Path);
        }
    }

    [Fact]
    public void Any_bag_is_read_from_any_cut() => Gen.Select(Trees.Bag, Gen.Int[1, 50]).Sample(
        (bag, size) =>
        {
            Utf8JsonReader reader = new(Cut(Encoding.UTF8.GetBytes(Written.Bag(bag)), size));
            _ = reader.Read();
            return JsonRead.Bag(ref reader, "$")!.Equals(bag);
        },
        iter: 500);

    private delegate T Reading<T>(ref Utf8JsonReader reader);

    private static T Read<T>(string json, Reading<T> reading)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = 2000 });
        _ = reader.Read();
        return reading(ref reader);
    }

    private static void AssertRefused<T>(string json, Reading<T> reading, string message)
    {
        JsonException e = Assert.ThrowsAny<JsonException>(() => Read(json, reading));
        Assert.Equal((message, "$.a"), (e.Message, e.Path));
    }

    private static ReadOnlySequence<byte> Cut(byte[] bytes, int size)
    {
        Segment first = new(bytes.AsMemory(0, Math.Min(size, bytes.Length)), 0);
        Segment last = first;
        for (int at = size; at < bytes.Length; at += size)
        {
            last = last.Append(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)));
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            Segment next = new(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }

    /// <summary>Gives seven bytes at a time.</summary>
    private sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
