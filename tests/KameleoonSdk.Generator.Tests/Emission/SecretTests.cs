using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Emission;

/// <summary>A record prints its members, and what it prints ends up in logs.</summary>
public class SecretTests
{
    [Fact]
    public void The_text_of_an_event_shows_no_password()
    {
        var text = (string)new DefinitionProject()
            .WithFile("definitions/login.yaml", """
                destination: kameleoon
                action: login
                fields:
                  user: { label: User, type: string }
                  token: { label: Token, type: password }
                  pin: { label: PIN, type: password }
                  account: { label: Account, type: object, properties: { id: { label: ID, type: integer }, key: { label: Key, type: password, required: true } } }
                  bag: { label: Bag, type: object }
                """)
            .WithSource("""
                internal static class Probe
                {
                    public static object Run() => new Shop.Login
                    {
                        User = "ann", Token = "s3cr3t", Account = new Shop.Login.Types.Account { Id = 7, Key = "s3cr3t" }, Bag = { ["a"] = 1 },
                    }.ToString();
                }
                """)
            .Run()
            .Probe()!;

        Assert.Equal("""Login { User = ann, Token = ***, Pin = , Account = Account { Id = 7, Key = *** }, Bag = {"a":1} }""", text);
    }
}
