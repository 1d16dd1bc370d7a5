namespace KameleoonSdk.Tests.Events;

/// <summary>What validation says of events that break their definition.</summary>
public class ValidationTests
{
    [Fact]
    public void Every_subset_of_missing_required_fields_is_reported_at_once()
    {
        foreach (var kind in EventKind.All)
        {
            string[] required = [.. kind.Required];
            for (var subset = 0; subset < 1 << required.Length; subset++)
            {
                var missing = required.Where((_, i) => (subset & (1 << i)) != 0).ToList();
                AssertMissing(kind, missing, Without(missing, null));
                AssertMissing(kind, missing, Without(missing, ""));
            }
        }
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2024-02-30T00:00:00Z")]
    [InlineData("2024-05-17")]
    [InlineData(" 2024-05-17T09:30:00Z")]
    [InlineData("1715938200")]
    public void A_text_that_is_no_time_is_an_error_of_its_format(string timestamp)
    {
        foreach (var kind in EventKind.All)
        {
            var error = Assert.Single(kind.Initialize(Complete with { Timestamp = timestamp }).Validate().Errors);

            Assert.Equal(("$.timestamp", ValidationCodes.Format, "Timestamp"), (error.Path, error.Code, error.Label));
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_JSON_cannot_express_is_an_error_with_its_path(double number)
    {
        foreach (var kind in EventKind.All)
        {
            var @event = kind.Build(Complete);
            kind.PropertiesOf(@event)["list"] = [1, new PropertyBag { ["deep"] = number }];

            var error = Assert.Single(@event.Validate().Errors);
            Assert.Equal(("$.properties.list[1].deep", ValidationCodes.Number), (error.Path, error.Code));
            Assert.Throws<InvalidOperationException>(() => EventBytes.Of(@event));
        }
    }

    [Fact]
    public void An_object_that_contains_itself_is_an_error()
    {
        foreach (var kind in EventKind.All)
        {
            var @event = kind.Build(Complete);
            var properties = kind.PropertiesOf(@event);
            properties["self"] = properties;

            Assert.Equal(ValidationCodes.Depth, Assert.Single(@event.Validate().Errors).Code);
            Assert.Throws<InvalidOperationException>(() => EventBytes.Of(@event));
        }
    }

    [Fact]
    public void Build_lists_every_error()
    {
        var context = new PropertyBag { ["ratio"] = double.NaN };
        var exception = Assert.Throws<EventValidationException>(() =>
            LogEvent.Create().WithType("").WithTimestamp("now").WithMessageId(null!).WithContext(context).Build());

        Assert.Equal(["$.type", "$.messageId", "$.timestamp", "$.context.ratio"], exception.Errors.Select(error => error.Path));
        Assert.All(exception.Errors, error => Assert.Contains(error.Message, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_time_that_was_never_set_is_missing()
    {
        var @event = new PageEvent { Type = "page", Timestamp = default };

        Assert.True(default(IsoDateTime).IsMissing);
        Assert.Equal(ValidationCodes.Required, Assert.Single(@event.Validate().Errors).Code);
        Assert.DoesNotContain("timestamp", System.Text.Encoding.UTF8.GetString(EventBytes.Of(@event)), StringComparison.Ordinal);
    }

    private static EventValues Complete => new()
    {
        GroupId = "group",
        Type = "type",
        MessageId = "message",
        Timestamp = "2024-05-17T09:30:00Z",
        VisitorCode = "code",
    };

    private static EventValues Without(List<string> missing, string? value) => Complete with
    {
        GroupId = missing.Contains("groupId") ? value : "group",
        Type = missing.Contains("type") ? value : "type",
        MessageId = missing.Contains("messageId") ? value : "message",
        Timestamp = missing.Contains("timestamp") ? value : "2024-05-17T09:30:00Z",
    };

    private static void AssertMissing(EventKind kind, List<string> missing, EventValues values)
    {
        var errors = kind.Initialize(values).Validate().Errors;

        Assert.Equal(missing.Select(name => "$." + name), errors.Select(error => error.Path));
        Assert.All(errors, error => Assert.Equal(ValidationCodes.Required, error.Code));
        if (missing.Count > 0)
        {
            Assert.Equal(errors, Assert.Throws<EventValidationException>(() => kind.Build(values)).Errors);
        }
    }
}
