using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Emission;

public class TrackingPlanTests
{
    private const string OrderCompleted = """
        event: Order Completed
        description: A customer paid for an order
        properties:
          orderId: { label: Order ID, type: string, required: true }
          revenue: { label: Revenue, type: number, required: true }
          coupon: { label: Coupon, type: string, deprecated: Use promotion instead }
        """;

    private static readonly DefinitionProject Project = new DefinitionProject()
        .WithReference("kameleoon/logEvent.yaml")
        .WithReference("kameleoon/identify.yaml")
        .WithReference("kameleoon/page.yaml")
        .WithReference("kameleoon/group.yaml");

    [Fact]
    public void OrderCompletedEvent()
    {
        var run = Project.WithFile("definitions/orderCompleted.yaml", OrderCompleted).Run();

        Snapshot.Verify(run);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void An_event_fills_in_what_is_constant_and_what_every_event_has()
    {
        var body = (string)Project
            .WithFile("definitions/orderCompleted.yaml", OrderCompleted)
            .WithSource("""
                using System.Text;
                using Shop;

                internal static class Probe
                {
                    public static object Run()
                    {
                        var order = new OrderCompleted { OrderId = "7", Revenue = 49.9, KameleoonVisitorCode = "v", Timestamp = "2024-05-17T09:30:00.000Z", MessageId = "m", Properties = { ["extra"] = 1 } };
                        var buffer = new byte[order.GetMaxByteCount()];
                        var body = buffer.AsSpan(0, order.WriteTo(buffer));
                        return order.Event + "|" + order.Validate() + "|" + (OrderCompleted.Parse(body) == order) + "|" + Encoding.UTF8.GetString(body);
                    }
                }
                """.Insert(0, "using System;\n"))
            .Run()
            .Probe()!;

        Assert.Equal(
            "Order Completed|valid|True|"
            + """{"event":"Order Completed","type":"track","properties":{"extra":1,"kameleoonVisitorCode":"v","orderId":"7","revenue":49.9},"timestamp":"2024-05-17T09:30:00.000Z","messageId":"m"}""",
            body);
    }

    [Fact]
    public void A_builder_that_is_used_again_makes_events_with_IDs_of_their_own() => Assert.Equal("valid valid True | m m", Project
        .WithFile("definitions/orderCompleted.yaml", OrderCompleted)
        .WithSource("""
            using Shop;

            internal static class Probe
            {
                public static object Run()
                {
                    var builder = OrderCompleted.Create().WithOrderId("7").WithRevenue(49.9).WithKameleoonVisitorCode("v");
                    var (first, second) = (builder.Build(), builder.WithOrderId("8").Build());
                    var (third, fourth) = (builder.WithMessageId("m").Build(), builder.Build());
                    return first.Validate() + " " + second.Validate() + " " + (first.MessageId != second.MessageId) + " | " + third.MessageId + " " + fourth.MessageId;
                }
            }
            """)
        .Run()
        .Probe());

    [Theory]
    [InlineData("event: Profile\nextends: identify\nproperties:\n  plan: { label: Plan, type: string }\n")]
    [InlineData("event: Company\nextends: group\nproperties:\n  employees: { label: Employees, type: integer }\n")]
    [InlineData("event: Product Page\nextends: page\nset: { name: Product }\nproperties:\n  sku: { label: SKU, type: string, required: true }\n")]
    public void Every_action_can_be_refined(string definition) =>
        Assert.Empty(Project.WithFile("definitions/event.yaml", definition).Run().CompilerDiagnostics);

    [Theory]
    [InlineData("event: X\nextends: logevent\n", "KSDK3002", 1, 9, "'logevent' is no action of this project. Did you mean 'logEvent'?")]
    [InlineData("event: X\nset: { evnt: Y }\n", "KSDK2006", 1, 7, "'set' names the field 'evnt', which this definition does not have. Did you mean 'event'?")]
    [InlineData("event: X\nproperties:\n  kameleoonVisitorCode: { type: string }\n", "KSDK3005", 2, 2, "'kameleoonVisitorCode' is a field of the action 'logEvent' already: remove this one, which is left out")]
    public void Mistakes_are_reported_at_their_place(string definition, string id, int line, int column, string message)
    {
        var diagnostic = Assert.Single(Project.WithFile("definitions/event.yaml", definition).Run(id).Diagnostics);

        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((line, column), (start.Line, start.Character));
        Assert.Equal(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("kameleoon")]
    [InlineData("actions-kameleoon")]
    public void An_event_names_its_destination_with_or_without_the_prefix(string destination) =>
        new DefinitionProject().WithReference("kameleoon/logEvent.yaml").WithFile("definitions/event.yaml", $"event: X\nextends: logEvent\ndestination: {destination}\n").Run();

    [Fact]
    public void Constants_of_texts_are_what_is_written()
    {
        var body = (string)new DefinitionProject()
            .WithFile("definitions/send.yaml", "destination: shop\naction: send\nfields:\n  version: { type: string }\n  code: { type: string, choices: ['007', '7'] }\n  flag: { type: boolean }\n")
            .WithFile("definitions/event.yaml", "event: X\nextends: send\nset: { version: 4.10, code: 007, flag: True }\n")
            .WithSource("""
                using System;
                using System.Text;
                using Shop;

                internal static class Probe
                {
                    public static object Run()
                    {
                        var buffer = new byte[new X().GetMaxByteCount()];
                        return Encoding.UTF8.GetString(buffer.AsSpan(0, new X().WriteTo(buffer)));
                    }
                }
                """)
            .Run()
            .Probe()!;

        Assert.Equal("""{"version":"4.10","code":"007","flag":true}""", body);
    }

    /// <summary>The action has a field of that name too, which the condition does not mean.</summary>
    [Fact]
    public void A_condition_of_a_property_asks_for_its_neighbours()
    {
        var errors = (string)Project
            .WithFile("definitions/event.yaml", """
                event: Gift Sent
                extends: logEvent
                properties:
                  type: { label: Type, type: string, choices: [gift, sale] }
                  note: { label: Note, type: string, required: { field: type, is: gift } }
                """)
            .WithSource("""
                using Shop;

                internal static class Probe
                {
                    public static object Run() => new GiftSent { Type2 = GiftSent.Types.Type2.Gift }.Validate() + "|" + new GiftSent { Type2 = GiftSent.Types.Type2.Sale }.Validate().IsValid;
                }
                """)
            .Run()
            .Probe()!;

        Assert.Contains("Note", errors, StringComparison.Ordinal);
        Assert.EndsWith("|True", errors, StringComparison.Ordinal);
    }

    /// <summary>The event takes the name of the object, whose new name is that of a member of the object.</summary>
    [Fact]
    public void An_event_may_be_called_like_an_object_of_its_action() => Assert.Empty(new DefinitionProject()
        .WithFile("definitions/send.yaml", """
            destination: shop
            action: send
            fields:
              box:
                type: object
                additionalProperties: true
                properties:
                  box: { type: string, required: true }
                  boxValue: { type: object, properties: { boxValue: { type: string, choices: [a, b] } } }
            """)
        .WithFile("definitions/box.yaml", "event: Box\nextends: send\n")
        .Run()
        .CompilerDiagnostics);

    [Fact]
    public void An_event_without_any_action_says_what_to_do()
    {
        var diagnostic = Assert.Single(new DefinitionProject().WithFile("definitions/event.yaml", "event: X\n").Run("KSDK3003").Diagnostics);

        Assert.Contains("add an action to the project, which has none", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
