using KameleoonSdk.Hosting.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KameleoonSdk.Hosting.Tests.Setup;

/// <summary>The settings of several projects in one file.</summary>
public class ProjectSectionsTests
{
    private static readonly IConfigurationRoot Configuration = new ConfigurationBuilder().AddInMemoryCollection(
        new Dictionary<string, string?>
        {
            ["Kameleoon:ApiKey"] = Secrets.ApiKey,
            ["Kameleoon:Sitecode"] = "main567890",
            ["Kameleoon:France:ApiKey"] = Secrets.ApiKey,
            ["Kameleoon:France:Sitecode"] = "france7890",
            ["Kameleoon:More:Spain:ApiKey"] = Secrets.ApiKey,
            ["Kameleoon:More:Spain:Sitecode"] = "spain67890",
        }).Build();

    [Fact]
    public void The_section_of_a_project_can_lie_inside_that_of_another()
    {
        var services = new ServiceCollection();
        services.AddKameleoon(Configuration.GetSection("Kameleoon"));
        services.AddKameleoon("fr", Configuration.GetSection("kameleoon:france"));
        services.AddKameleoon("es", Configuration.GetSection("Kameleoon:More:Spain"));
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<KameleoonOptions>>();

        Assert.Equal(["main567890", "france7890", "spain67890"], ",fr,es".Split(',').Select(name => options.Get(name).Sitecode));
    }

    [Fact]
    public void A_section_that_no_project_has_is_unknown_as_before()
    {
        var services = new ServiceCollection();
        services.AddKameleoon(Configuration.GetSection("Kameleoon"));
        services.AddKameleoon("fr", Configuration.GetSection("Kameleoon:France"));
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<FormatException>(() => provider.GetRequiredService<IOptions<KameleoonOptions>>().Value);

        Assert.StartsWith("The setting 'Kameleoon:More' is unknown.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'Kameleoon:France'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_is_not_there_is_named()
    {
        var services = new ServiceCollection();
        services.AddKameleoon(Configuration.GetSection("Kameleon"));
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<KameleoonOptions>>().Value);

        Assert.Contains("There are no settings at 'Kameleon'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_configuration_instead_of_a_section_is_an_error_that_says_so_and_stays_short()
    {
        var services = new ServiceCollection();
        services.AddKameleoon(new ConfigurationBuilder()
            .AddInMemoryCollection(Enumerable.Range(0, 100).Select(i => new KeyValuePair<string, string?>($"VARIABLE_{i}", "x"))).Build());
        using var provider = services.BuildServiceProvider();

        var message = Assert.Throws<FormatException>(() => provider.GetRequiredService<IOptions<KameleoonOptions>>().Value).Message;

        Assert.Contains("So are 95 more. Give the section of the project", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 100, 1200);
    }

    [Fact]
    public void A_single_value_cannot_have_settings_in_it()
    {
        var services = new ServiceCollection();
        services.AddKameleoon(new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Kameleoon:ApiKey"] = Secrets.ApiKey, ["Kameleoon:Timeout:Seconds"] = "10", ["Kameleoon:Sitecode:0"] = "a" })
            .Build().GetSection("Kameleoon"));
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<FormatException>(() => provider.GetRequiredService<IOptions<KameleoonOptions>>().Value);

        Assert.Contains("'Kameleoon:Timeout' is a single value, so there can be no 'Kameleoon:Timeout:Seconds'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'Kameleoon:Sitecode:0'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_project_cannot_have_the_name_that_the_one_without_a_name_has_in_stores(bool isNamedFirst)
    {
        var services = new ServiceCollection();
        Func<KameleoonBuilder> named = () => services.AddKameleoon("default", _ => { });
        Func<KameleoonBuilder> unnamed = () => services.AddKameleoon(_ => { });

        (isNamedFirst ? named : unnamed)();

        var exception = Assert.Throws<InvalidOperationException>(isNamedFirst ? unnamed : named);
        Assert.Contains("'default'", exception.Message, StringComparison.Ordinal);
    }
}
