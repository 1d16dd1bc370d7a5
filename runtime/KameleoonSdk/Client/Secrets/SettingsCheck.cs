using System.Text;

namespace KameleoonSdk;

/// <summary>
/// Checks what the definition of the settings does not say: their values travel in HTTP headers. No message contains a value.
/// </summary>
internal static class SettingsCheck
{
    /// <summary>How many UTF-16 units a sitecode of Kameleoon has.</summary>
    public const int SitecodeLength = 10;

    /// <param name="settings">What the user configured.</param>
    /// <param name="isHandlerGiven">Whether the user's own handler writes the headers.</param>
    /// <returns>What is allowed, and yet likely to be a mistake.</returns>
    /// <exception cref="EventValidationException">A setting is missing, or holds a character that no HTTP header can carry.</exception>
    public static IReadOnlyList<ValidationError> Run(KameleoonSettings settings, bool isHandlerGiven)
    {
        settings.Validate().ThrowIfInvalid();
        Setting[] all = [new("apiKey", "API Key", settings.ApiKey), new("sitecode", "Sitecode", settings.Sitecode)];
        ValidationError[] errors = [.. all.Where(setting => setting.FirstIllegal >= 0).Select(Illegal)];
        if (errors.Length > 0)
        {
            throw new EventValidationException(errors);
        }

        return
        [
            .. all.Where(setting => setting.HasOuterBlank).Select(OuterBlank),
            .. all.Where(setting => isHandlerGiven && !Ascii.IsValid(setting.Value)).Select(BeyondAscii),
            .. all.Where(setting => setting.Name == "sitecode" && setting.Value.Length != SitecodeLength).Select(Length),
        ];
    }

    private static ValidationError Illegal(Setting setting) => setting.Finding(
        $"has a character that an HTTP header cannot carry, at position {setting.FirstIllegal + 1}. Copy '{setting.Name}' again.");

    private static ValidationError OuterBlank(Setting setting) => setting.Finding(
        $"begins or ends with a blank. It is sent as it is; copy '{setting.Name}' again if that is a mistake.");

    private static ValidationError BeyondAscii(Setting setting) => setting.Finding(
        "has a character beyond ASCII. The handler of the HttpClient must write header values as Latin-1: "
        + "set its RequestHeaderEncodingSelector.");

    private static ValidationError Length(Setting setting) => setting.Finding(
        $"has {setting.Value.Length} characters, but those of Kameleoon have {SitecodeLength}. Check '{setting.Name}'.");

    private readonly record struct Setting(string Name, string Label, string Value)
    {
        public int FirstIllegal
        {
            get
            {
                for (var i = 0; i < Value.Length; i++)
                {
                    if (Value[i] is not ('\t' or (>= ' ' and <= '~') or (>= '\u0080' and <= '\u00FF')))
                    {
                        return i;
                    }
                }

                return -1;
            }
        }

        public bool HasOuterBlank => Value[0] is ' ' or '\t' || Value[^1] is ' ' or '\t';

        public ValidationError Finding(string text) => new("$." + Name, ValidationCodes.Format, $"{Label} {text}", Label);
    }
}
