namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>Kinds of values of JavaScript.</summary>
[Flags]
internal enum MemberOwners : byte
{
    None = 0,
    Strings = 1,
    Arrays = 2,
    Numbers = 4,
    All = 8,
}
