using System.Buffers;
using System.Text.Json;

namespace KameleoonSdk.Tests.Events;

/// <summary>Every combination of the fields that an event may have or not, against a plain model of the body.</summary>
public class SubsetTests
{
    [Fact]
    public void There_are_224_subsets() => Assert.Equal(2240, Subsets.Count);

    [Fact]
    public void The_body_is_that_of_the_model() => Subsets.ForEach((kind, values) =>
    {
        var model = values.ToBody(kind.Fields);
        var body = EventBytes.Of(kind.Initialize(values));

        EventBytes.AssertSame(JsonSerializer.SerializeToUtf8Bytes(model), body);
        using var document = JsonDocument.Parse(body);
        Assert.Equal(model.Select(member => member.Key), document.RootElement.EnumerateObject().Select(member => member.Name));
    });

    [Fact]
    public void Both_styles_give_equal_events_with_equal_bodies() => Subsets.ForEach((kind, values) =>
    {
        var initialized = kind.Initialize(values);
        var built = kind.Build(values);

        Assert.Equal(initialized, built);
        Assert.Equal(initialized.GetHashCode(), built.GetHashCode());
        EventBytes.AssertSame(EventBytes.Of(initialized), EventBytes.Of(built));
    });

    [Fact]
    public void A_body_reads_back_as_the_event() => Subsets.ForEach((kind, values) =>
    {
        var original = kind.Build(values.AsRead);
        var body = EventBytes.Of(original);
        var read = kind.Parse(body);

        EventBytes.AssertSame(body, EventBytes.Of(read));
        Assert.Equal(values.HidesMember, !original.Equals(read));
    });

    [Fact]
    public void A_copy_is_equal_and_shares_nothing() => Subsets.ForEach((kind, values) =>
    {
        var original = kind.Build(values);
        var body = EventBytes.Of(original);
        var copy = kind.Copy(original);
        Assert.Equal(original, copy);

        foreach (var (_, value) in kind.PropertiesOf(copy))
        {
            if (value.Kind == PropertyKind.Object)
            {
                value.AsObject()["changed"] = true;
            }
        }

        kind.PropertiesOf(copy)["changed"] = true;
        EventBytes.AssertSame(body, EventBytes.Of(original));
        Assert.NotEqual(original, copy);
    });

    [Fact]
    public void The_maximum_byte_count_is_enough_and_the_writer_gets_the_same_bytes() => Subsets.ForEach((kind, values) =>
    {
        var @event = kind.Initialize(values);
        var body = EventBytes.Of(@event);
        var writer = new ArrayBufferWriter<byte>();
        @event.WriteTo(writer);

        Assert.Equal(body, writer.WrittenSpan.ToArray());
    });

    [Fact]
    public void Valid_events_are_valid_and_warn_without_a_visitor_code() => Subsets.ForEach((kind, values) =>
    {
        var result = kind.Initialize(values).Validate();

        Assert.True(result.IsValid, result.ToString());
        Assert.Equal(string.IsNullOrEmpty(values.VisitorCode) ? ["$.kameleoonVisitorCode"] : [], result.Warnings.Select(warning => warning.Path));
    });
}
