using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A place in a definition file, by value.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
