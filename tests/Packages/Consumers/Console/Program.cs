using System.Text;
using Console;
using KameleoonSdk;

LogEvent subscribed = LogEvent.Create()
    .WithType("track")
    .WithEvent("Newsletter Subscribed")
    .WithTimestamp("2024-05-17T09:30:00.000Z")
    .WithMessageId("m-1")
    .WithProperties("list", "weekly")
    .Build();
OrderCompleted order = new()
{
    KameleoonVisitorCode = "v-1",
    Timestamp = "2024-05-17T09:30:00.000Z",
    MessageId = "m-2",
    OrderId = "R-1017",
    Revenue = 49.90,
};

Print(subscribed);
Print(order);

static void Print(IActionEvent one)
{
    var body = new byte[one.GetMaxByteCount()];
    System.Console.WriteLine(Encoding.UTF8.GetString(body, 0, one.WriteTo(body)));
}
