using System.Runtime.CompilerServices;

namespace KameleoonSdk;

/// <summary>The room for the first members of a bag, inside of the bag itself.</summary>
[InlineArray(Length)]
internal struct FirstEntries
{
    public const int Length = 8;

    private PropertyEntry _first;
}
