using System.Text;
using KameleoonSdk.CompilerServices;

namespace KameleoonSdk;

/// <summary>The settings of the destination Kameleoon.</summary>
public sealed record KameleoonSettings : IDestinationSettings
{
    private static readonly FieldDescriptor ApiKeyField = new() { Name = "apiKey", Label = "API Key", Type = FieldType.Password, IsRequired = true };
    private static readonly FieldDescriptor SitecodeField = new() { Name = "sitecode", Label = "Sitecode", IsRequired = true };
    private static readonly DestinationDescriptor Definition = new()
    {
        Slug = "actions-kameleoon",
        Name = "Kameleoon (Actions)",
        Settings = [ApiKeyField, SitecodeField],
    };

    /// <summary>The API key that Kameleoon gave out.</summary>
    public required string ApiKey { get; init; }

    /// <summary>The sitecode of the project.</summary>
    public required string Sitecode { get; init; }

    /// <inheritdoc/>
    public DestinationDescriptor Descriptor => Definition;

    /// <inheritdoc/>
    public ValidationResult Validate()
    {
        var found = default(ValidationCollector);
        if (string.IsNullOrEmpty(ApiKey))
        {
            found.Required(ApiKeyField);
        }

        if (string.IsNullOrEmpty(Sitecode))
        {
            found.Required(SitecodeField);
        }

        return found.ToResult();
    }

    /// <inheritdoc/>
    public DestinationRequest CreateRequest() => new(
        "POST",
        new Uri("https://integrations.kameleoon.com/segmentio"),
        [
            new("authorization", "Basic " + ApiKey),
            new("x-segment-settings", Sitecode),
            new("content-type", "application/json"),
        ]);

#pragma warning disable IDE0051 // the record calls it
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("ApiKey = ***, Sitecode = ").Append(Sitecode);
        return true;
    }
}
