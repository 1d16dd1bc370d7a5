namespace KameleoonSdk;

/// <summary>One thing that is wrong with an event or with settings, or that could be better.</summary>
/// <param name="Path">Where: a path into the event from its root, such as <c>$.messageId</c>.</param>
/// <param name="Code">What, for programs: one of <see cref="ValidationCodes"/>.</param>
/// <param name="Message">What and what to do, for people. Never contains the value of a secret.</param>
/// <param name="Label">The label of the field in its definition, such as <c>MessageId</c>.</param>
public sealed record ValidationError(string Path, string Code, string Message, string Label)
{
    /// <summary>The message with its path.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
