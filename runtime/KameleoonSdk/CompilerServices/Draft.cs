using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>Marks the private constructors with which builders and readers start, before the required members are known.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Draft;
