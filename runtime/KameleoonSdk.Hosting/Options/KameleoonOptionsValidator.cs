using Microsoft.Extensions.Options;

namespace KameleoonSdk.Hosting;

/// <summary>Checks the options of one project when the host starts.</summary>
internal sealed class KameleoonOptionsValidator(string name) : IValidateOptions<KameleoonOptions>
{
    public ValidateOptionsResult Validate(string? optionsName, KameleoonOptions options)
    {
        if (optionsName != name)
        {
            return ValidateOptionsResult.Skip;
        }

        var errors = KameleoonOptionsRules.Check(options);
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors.Select(Place));
    }

    private string Place(string error) => name.Length == 0 ? $"Kameleoon: {error}" : $"Kameleoon, project '{name}': {error}";
}
