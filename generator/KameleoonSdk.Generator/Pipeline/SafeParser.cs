using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>
/// The last resort: a generator that throws takes all generated code away with nothing but a warning, so a bug of ours is turned
/// into an error at the file that brought it to light.
/// </summary>
internal static class SafeParser
{
    public static ParsedDefinition Parse(DefinitionFile file)
    {
        try
        {
            return DefinitionParser.Parse(file);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var context = new DefinitionContext(file.Path, file.Text, []);
            context.Report(Rules.Internal, default(YamlSpan), exception.GetType().Name + ": " + exception.Message);
            return new ParsedDefinition(file.Origin, null, context.Diagnostics.ToEquatableArray(), default);
        }
    }
}
