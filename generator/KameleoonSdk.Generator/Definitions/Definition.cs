namespace KameleoonSdk.Generator.Definitions;

/// <summary>What a definition file says, without any place in the file: equal whenever the generated code is.</summary>
/// <param name="TypeName">The name in C# of the type that the file becomes.</param>
internal abstract record Definition(string TypeName);
