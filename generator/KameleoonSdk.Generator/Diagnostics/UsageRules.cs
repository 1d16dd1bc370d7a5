using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>The diagnostics on C# that uses generated types: area 4.</summary>
internal static class UsageRules
{
    private const string Usage = "KameleoonSdk.Usage";

    public static readonly DiagnosticDescriptor InvalidConstant = new(
        "KSDK4001", "A constant that breaks the definition", "{0}", Usage, DiagnosticSeverity.Error, isEnabledByDefault: true,
        description: "Events are validated before they are sent; a constant is already judged when it is compiled.",
        helpLinkUri: Rules.HelpLink + "KSDK4001.md");

    public static readonly DiagnosticDescriptor UnusedEvent = new(
        "KSDK4002", "An event that is never made", "{0} is defined, but nothing in this project makes one", Usage,
        DiagnosticSeverity.Info, isEnabledByDefault: false,
        description: "An event of the tracking plan that no code sends is either still to be written or of no use any more.",
        helpLinkUri: Rules.HelpLink + "KSDK4002.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor RawMember = new(
        "KSDK4003", "A raw member where there is a typed one", "'{0}' in {1} is never sent: the member {2} is written in its place, so use that one", Usage,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A typed member that is written into an open object always takes the place of a raw one with its name.",
        helpLinkUri: Rules.HelpLink + "KSDK4003.md");
}
