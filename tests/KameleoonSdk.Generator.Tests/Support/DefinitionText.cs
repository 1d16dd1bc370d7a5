using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>A definition file in memory.</summary>
internal sealed class DefinitionText(string path, string text, bool isReference = false) : AdditionalText
{
    public bool IsReference => isReference;

    private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
