namespace KameleoonSdk.Triggers.Language;

/// <summary>Something that is wrong with a trigger: where, in UTF-16 units of its text, and what, and what to do.</summary>
internal readonly record struct TriggerProblem(int Start, int Length, string Message);
