using System.Globalization;
using FluentValidation;

namespace KameleoonSdk.Benchmarks.Plain;

/// <summary>The SDK's rules in FluentValidation, when the timestamp came as text.</summary>
internal sealed class TextTimestampValidator : AbstractValidator<TextTimestampEvent>
{
    public TextTimestampValidator()
    {
        _ = RuleFor(plain => plain.Type).NotEmpty();
        _ = RuleFor(plain => plain.Timestamp).NotEmpty().Must(IsDateTime);
        _ = RuleFor(plain => plain.MessageId).NotEmpty();
        _ = RuleFor(plain => plain.KameleoonVisitorCode).NotEmpty().WithSeverity(Severity.Warning);
    }

    private static bool IsDateTime(string? text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _);
}
