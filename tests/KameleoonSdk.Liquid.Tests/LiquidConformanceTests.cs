using KameleoonSdk.Mappings;
using KameleoonSdk.Tests.Mappings;

namespace KameleoonSdk.Liquid.Tests;

/// <summary>Mappings with Liquid make what the reference makes.</summary>
public class LiquidConformanceTests
{
    [Fact]
    public void Every_mapping_with_Liquid_makes_what_the_reference_makes()
    {
        var options = new MappingOptions { Liquid = LiquidEngine.Default };
        var cases = RecordedMapping.ReadAll().Where(@case => @case.HasLiquid).ToList();
        Assert.Equal(48, cases.Count);
        Assert.All(cases, @case => Assert.Null(@case.Difference(options)));
    }
}
