using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace KameleoonSdk.Hosting;

/// <summary>Checks the options of one project when the host starts.</summary>
/// <param name="name">The name of the project.</param>
/// <param name="section">Where its settings come from; null if they are set in code only.</param>
internal sealed class KameleoonOptionsValidator(string name, IConfigurationSection? section) : IValidateOptions<KameleoonOptions>
{
    public ValidateOptionsResult Validate(string? optionsName, KameleoonOptions options)
    {
        if (optionsName != name)
        {
            return ValidateOptionsResult.Skip;
        }

        var errors = KameleoonOptionsRules.Check(options);
        if (errors.Count == 0)
        {
            return ValidateOptionsResult.Success;
        }

        string[] hints = section is null || section.Exists() ? [] : [$"There are no settings at '{section.Path}'."];
        return ValidateOptionsResult.Fail(errors.Concat(hints).Select(Place));
    }

    private string Place(string error) => name.Length == 0 ? $"Kameleoon: {error}" : $"Kameleoon, project '{name}': {error}";
}
