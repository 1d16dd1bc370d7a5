using FluentValidation;

namespace KameleoonSdk.Benchmarks.Plain;

/// <summary>The SDK's rules in FluentValidation. That the timestamp is a date and time, its type says.</summary>
internal sealed class PlainEventValidator : AbstractValidator<PlainEvent>
{
    public PlainEventValidator()
    {
        _ = RuleFor(plain => plain.Type).NotEmpty();
        _ = RuleFor(plain => plain.Timestamp).NotEmpty();
        _ = RuleFor(plain => plain.MessageId).NotEmpty();
        _ = RuleFor(plain => plain.KameleoonVisitorCode).NotEmpty().WithSeverity(Severity.Warning);
    }
}
