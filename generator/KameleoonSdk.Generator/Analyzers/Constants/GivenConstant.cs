using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.Generator.Analyzers.Constants;

/// <summary>A constant that is given to a field.</summary>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Value">Its value; null where it says that there is none.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
internal readonly record struct GivenConstant(ExpressionSyntax Syntax, object? Value, bool IsItem);
