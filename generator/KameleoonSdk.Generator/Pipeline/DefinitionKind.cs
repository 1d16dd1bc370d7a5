namespace KameleoonSdk.Generator.Pipeline;

/// <summary>What a project says of a YAML file, by the metadata <c>KameleoonDefinition</c>.</summary>
internal enum DefinitionKind
{
    /// <summary>Nothing: the keys of the file have to tell whether it is a definition.</summary>
    Undeclared,

    /// <summary><c>true</c>: a definition of the project.</summary>
    Declared,

    /// <summary><c>reference</c>: its types are compiled in a referenced assembly, and definitions of the project may refine them.</summary>
    Reference,
}
