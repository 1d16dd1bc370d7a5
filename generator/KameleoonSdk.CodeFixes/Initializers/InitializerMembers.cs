using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.CodeFixes.Initializers;

/// <summary>Adds members to an initializer in its own layout: on one line, or one line each.</summary>
internal static class InitializerMembers
{
    /// <summary>Up to this many members stand on one line where there was no initializer.</summary>
    private const int OneLine = 2;

    private const string Indentation = "    ";

    /// <summary>The creation with more members.</summary>
    public static BaseObjectCreationExpressionSyntax Add(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<(string Name, ExpressionSyntax Value)> members, SourceText text)
    {
        if (creation.Initializer is { Expressions.Count: > 0 } existing)
        {
            return creation.WithInitializer(Add(existing, members));
        }

        // An empty list of arguments says nothing beside an initializer.
        var head = creation is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } plain ? plain.WithArgumentList(null) : creation;
        head = head.WithInitializer(null).WithoutTrailingTrivia();
        var empty = members.Count > OneLine ? EmptyLines(creation, text) : Empty(SyntaxFactory.Space, SyntaxFactory.Space);
        return head.WithInitializer(Add(empty, members)).WithTrailingTrivia(creation.GetTrailingTrivia());
    }

    /// <summary>The initializer with more members.</summary>
    public static InitializerExpressionSyntax Add(InitializerExpressionSyntax initializer, IReadOnlyList<(string Name, ExpressionSyntax Value)> members)
    {
        var items = initializer.Expressions.GetWithSeparators();
        var endOfLine = initializer.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var isMultiline = endOfLine != default;
        var indentation = !isMultiline ? default : items.Count > 0 ? Whitespace(items[0]) : SyntaxFactory.Whitespace(Whitespace(initializer.CloseBraceToken) + Indentation);
        var between = isMultiline ? endOfLine : SyntaxFactory.Space;
        var endsWithComma = items.Count == 0 ? isMultiline : items.Last().IsToken;

        if (items.Count > 0 && items.Last().AsNode() is { } last)
        {
            items = items.Replace(items.Last(), last.WithoutTrailingTrivia()).Add(Comma.WithTrailingTrivia(last.GetTrailingTrivia()));
        }

        for (var i = 0; i < members.Count; i++)
        {
            var isLast = i == members.Count - 1;
            var node = Member(members[i]).WithLeadingTrivia(isMultiline ? SyntaxFactory.TriviaList(indentation) : default);
            items = isLast && !endsWithComma
                ? items.Add(node.WithTrailingTrivia(between))
                : items.Add(node).Add(Comma.WithTrailingTrivia(between));
        }

        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(items));
    }

    /// <summary>The member as an element of an initializer.</summary>
    public static ExpressionSyntax Member((string Name, ExpressionSyntax Value) member) => SyntaxFactory.AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression,
        SyntaxFactory.IdentifierName(KameleoonSdk.Generator.Emission.Text.Identifiers.EscapeKeyword(member.Name)).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
        member.Value.WithoutTrivia());

    private static SyntaxToken Comma => SyntaxFactory.Token(SyntaxKind.CommaToken);

    private static InitializerExpressionSyntax EmptyLines(BaseObjectCreationExpressionSyntax creation, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(creation.SpanStart).ToString();
        var indentation = SyntaxFactory.Whitespace(line.Substring(0, line.Length - line.TrimStart().Length));
        var endOfLine = creation.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        endOfLine = endOfLine == default ? SyntaxFactory.LineFeed : endOfLine;
        return Empty(endOfLine, endOfLine, indentation);
    }

    private static InitializerExpressionSyntax Empty(SyntaxTrivia before, SyntaxTrivia inside, params SyntaxTrivia[] indentation) => SyntaxFactory.InitializerExpression(
        SyntaxKind.ObjectInitializerExpression,
        SyntaxFactory.Token(SyntaxFactory.TriviaList([before, .. indentation]), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(inside)),
        default,
        SyntaxFactory.Token(SyntaxFactory.TriviaList(indentation), SyntaxKind.CloseBraceToken, default));

    private static SyntaxTrivia Whitespace(SyntaxNodeOrToken item) => item.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
}
