using KameleoonSdk.Mappings.Model;

namespace KameleoonSdk.Mappings.Loading;

/// <summary>Checks the value of a directive or of one of its options, and tells whether nothing is wrong.</summary>
internal delegate bool DirectiveRule(MappingValidator validator, MappingNode value, MappingPath path);

/// <summary>What an option of a directive has to be.</summary>
internal sealed record OptionRule(string Name, bool IsRequired, DirectiveRule Check)
{
    public static OptionRule Required(string name, DirectiveRule check) => new(name, true, check);

    public static OptionRule Optional(string name, DirectiveRule check) => new(name, false, check);
}
