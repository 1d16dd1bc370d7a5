using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.Generator.Tests.Documentation;

/// <summary>
/// The C# of a page as one program, from top to bottom as it is read: a block can use what blocks above it declare. Usings move up
/// and types move down, as the language asks for.
/// </summary>
internal static class PageProgram
{
    private const string ImplicitUsings = """
        using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Net.Http; using System.Threading; using System.Threading.Tasks;

        """;

    public static string Join(string page, IEnumerable<CodeBlock> blocks)
    {
        var usings = new StringBuilder(ImplicitUsings);
        var statements = new StringBuilder("await Task.CompletedTask;\n");
        var types = new StringBuilder();
        foreach (var block in blocks)
        {
            var root = CSharpSyntaxTree.ParseText(block.Text).GetCompilationUnitRoot();
            foreach (var directive in root.Usings.Where(directive => !usings.ToString().Contains(directive.ToString(), StringComparison.Ordinal)))
            {
                Append(usings, directive);
            }

            foreach (var member in root.Members)
            {
                Append(member is GlobalStatementSyntax ? statements : types, member);
            }

            void Append(StringBuilder target, CSharpSyntaxNode node)
            {
                var line = block.Line + root.SyntaxTree.GetLineSpan(node.FullSpan).StartLinePosition.Line;
                target.Append(CultureInfo.InvariantCulture, $"#line {line} \"{page}\"\n").Append(node.ToFullString()).Append('\n');
            }
        }

        return usings.Append(statements).Append(types).ToString();
    }
}
