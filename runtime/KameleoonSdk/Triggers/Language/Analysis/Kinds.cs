namespace KameleoonSdk.Triggers.Language.Analysis;

/// <summary>The kinds of values that a field may be of.</summary>
[Flags]
internal enum Kinds
{
    None = 0,
    Text = 1,
    Number = 2,
    True = 4,
    False = 8,
    Null = 16,
    List = 32,
    Object = 64,
    Any = 127,
}
