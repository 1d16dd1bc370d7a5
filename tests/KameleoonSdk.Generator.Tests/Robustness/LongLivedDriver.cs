using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>A driver as an editor has it: one for many edits of a file.</summary>
internal sealed class LongLivedDriver(DefinitionProject project, string path)
{
    private readonly Compilation _compilation = project.Compile();
    private GeneratorDriver _driver = project.CreateDriver();
    private AdditionalText _file = project.Files.Single(file => file.Path == path);

    /// <summary>The project with what was generated last.</summary>
    public Compilation Output => _compilation.AddSyntaxTrees(_driver.GetRunResult().GeneratedTrees);

    /// <summary>Everything that the generator says and makes when the file has this text.</summary>
    public string Answer(string text)
    {
        var edited = new DefinitionText(path, text);
        _driver = _driver.ReplaceAdditionalText(_file, edited).RunGenerators(_compilation);
        _file = edited;
        RobustnessCheck.Answered(_driver);
        return GeneratorAnswer.Of(_driver);
    }
}
