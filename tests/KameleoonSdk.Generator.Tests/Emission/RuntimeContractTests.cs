using System.Reflection;
using KameleoonSdk.Generator.Emission;

namespace KameleoonSdk.Generator.Tests.Emission;

/// <summary>The generator references nothing of the runtime: what ties them are the names that generated code uses.</summary>
public class RuntimeContractTests
{
    private static readonly string[] Types =
    [
        .. typeof(PropertyBag).Assembly.GetExportedTypes().Select(type => type.FullName!.Split('`')[0]),
    ];

    public static TheoryData<string> RuntimeNames =>
    [
        .. typeof(Names)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Where(name => !name.EndsWith('.') && name != Names.ServicesNamespace)
            .Select(name => name.StartsWith(Names.Services, StringComparison.Ordinal) ? $"{Names.ServicesNamespace}.{name[Names.Services.Length..]}" : name)
            .Where(name => name.StartsWith(Names.Sdk, StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(RuntimeNames))]
    public void Every_name_of_the_runtime_is_a_public_type(string name)
    {
        var type = name["global::".Length..];

        Assert.True(Types.Contains(type) || Types.Contains(type + "Attribute"), $"The runtime has no public type {type}.");
    }
}
