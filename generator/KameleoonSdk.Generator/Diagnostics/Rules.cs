using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>Every diagnostic of the generator. The first digit is the area: 1 YAML, 2 a definition, 3 several definitions, 4 code that uses them (<see cref="UsageRules"/>), 9 ourselves.</summary>
internal static class Rules
{
    /// <summary>Where the pages in <c>docs/diagnostics</c> are published: the one place to change when that moves.</summary>
    public const string HelpLink = "https://github.com/Kameleoon/kameleoon-segment-dotnet/blob/main/docs/diagnostics/";
    private const string Yaml = "KameleoonSdk.Yaml";
    private const string Definition = "KameleoonSdk.Definition";
    private const string Project = "KameleoonSdk.Project";

    public static readonly DiagnosticDescriptor Syntax = Error("KSDK1001", Yaml, "The YAML is malformed", "{0}");

    public static readonly DiagnosticDescriptor Refused = Error("KSDK1002", Yaml, "A feature of YAML that definitions do without", "{0}");

    public static readonly DiagnosticDescriptor InvisibleCharacter = Error("KSDK1003", Yaml, "An invisible character", "{0}");

    public static readonly DiagnosticDescriptor DuplicateKey = Error("KSDK1004", Yaml, "The same key twice", "{0}");

    public static readonly DiagnosticDescriptor NotADefinition = Error(
        "KSDK2001", Definition, "Not a definition file",
        "{0}: it needs one of the keys 'action' (an action), 'slug' (a destination) or 'event' (an event of a tracking plan) at the top");

    public static readonly DiagnosticDescriptor UnknownKey = Error("KSDK2002", Definition, "Unknown key", "'{0}' is no key of {1}{2}");

    public static readonly DiagnosticDescriptor WrongValue = Error("KSDK2003", Definition, "The wrong kind of value", "{0}");

    public static readonly DiagnosticDescriptor MissingKey = Error("KSDK2004", Definition, "A key is missing", "{0} needs the key {1}");

    public static readonly DiagnosticDescriptor UnknownValue = Error("KSDK2005", Definition, "Unknown value", "'{0}' is no {1}{2}");

    public static readonly DiagnosticDescriptor UnknownField = Error("KSDK2006", Definition, "Unknown field", "{0} names the field '{1}', which this definition does not have{2}");

    public static readonly DiagnosticDescriptor InvalidInto = Error("KSDK2007", Definition, "A field cannot be written there", "'{0}' cannot be written into '{1}': {2}");

    public static readonly DiagnosticDescriptor InvalidName = Error("KSDK2008", Definition, "No C# name", "{0}");

    public static readonly DiagnosticDescriptor InvalidFactory = Error("KSDK2009", Definition, "A factory cannot be made", "{0}");

    public static readonly DiagnosticDescriptor DuplicateChoice = Warning("KSDK2101", "The same choice twice", "The choice '{0}' is in the list already: remove this one, which is left out");

    public static readonly DiagnosticDescriptor NeverHolds = Warning("KSDK2102", "A condition that never holds", "{0}");

    public static readonly DiagnosticDescriptor DefaultDoesNotFit = Warning("KSDK2103", "A default that does not fit", "The default {0} is left out: it is {1}");

    public static readonly DiagnosticDescriptor LimitWithoutEffect = Warning("KSDK2104", "A key without effect", "'{0}' has no effect on {1}{2}");

    public static readonly DiagnosticDescriptor ImpossibleLimits = Warning("KSDK2105", "Limits that no value meets", "{0}: no value is valid");

    public static readonly DiagnosticDescriptor UnknownFormat = Warning("KSDK2106", "An unknown format", "'{0}' is no format that is checked{1}");

    public static readonly DiagnosticDescriptor DeadTrigger = Warning("KSDK2107", "A trigger that never matches", "No event meets this part of the trigger. {0}");

    public static readonly DiagnosticDescriptor UnreadableTrigger = Warning("KSDK2108", "A trigger that cannot be read", "The trigger cannot be read, so that no event meets it. {0}");

    public static readonly DiagnosticDescriptor DoubtfulSource = Warning("KSDK2109", "A source that finds nothing", "{0}");

    public static readonly DiagnosticDescriptor UnrootedPath = new(
        "KSDK2110", "A path without '$.'", "'{0}' is read as the path '{1}': write it like that, as a text looks the same", Definition,
        DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "KSDK2110.md");

    public static readonly DiagnosticDescriptor UnusualName = Warning("KSDK2111", "An unusual name", "{0}");

    public static readonly DiagnosticDescriptor Contradiction = Warning("KSDK2112", "Keys that contradict each other", "{0}");

    public static readonly DiagnosticDescriptor BrokenLiquid = Warning("KSDK2113", "A mistake in a Liquid template", "{0}");

    public static readonly DiagnosticDescriptor AlwaysHolds = Warning("KSDK2114", "A condition that always holds", "{0}");

    public static readonly DiagnosticDescriptor UnknownAction = Error("KSDK3002", Project, "An unknown action", "'{0}' is no action of {1}{2}");

    public static readonly DiagnosticDescriptor NoActionForEvent = Error("KSDK3003", Project, "An event without an action", "The event '{0}' has to say which action sends it: add {1}");

    public static readonly DiagnosticDescriptor NoOpenObject = Error("KSDK3004", Project, "Properties without a place", "The action '{0}' has no open object that properties could go to: add a field of the type 'object', without 'properties', to it");

    public static readonly DiagnosticDescriptor PropertyOfAction = Warning("KSDK3005", Project, "A property that the action has", "'{0}' is a field of the action '{1}' already: remove this one, which is left out");

    public static readonly DiagnosticDescriptor UnknownDestination = Warning("KSDK3006", Project, "An unknown destination", "'{0}' is no destination of this project{1}");

    public static readonly DiagnosticDescriptor ReferencedType = Warning(
        "KSDK3007", Project, "A type that a referenced assembly has",
        "'{0}' is also a type of the referenced assembly '{1}': give the definition another 'name', or its destination another 'namespace'");

    public static readonly DiagnosticDescriptor UnknownPresetField = Warning(
        "KSDK3008", Project, "A preset names an unknown field", "'{0}' names the field '{1}', which the action '{2}' does not have{3}");

    public static readonly DiagnosticDescriptor PresetValueDoesNotFit = Warning(
        "KSDK3009", Project, "A preset with a value that does not fit", "'{0}' of the action '{1}' cannot be {2}: it is {3}");

    public static readonly DiagnosticDescriptor PresetWithoutAction = Warning(
        "KSDK3010", Project, "A preset whose action is missing", "The action '{0}' of this preset is not in the project, so the preset is left out: add the action's file, or remove the preset");

    public static readonly DiagnosticDescriptor DuplicateType = Error(
        "KSDK3001", Project, "The name of a type is taken",
        "'{0}' is also {1}: {2}");

    public static readonly DiagnosticDescriptor Internal = Error(
        "KSDK9001", Project, "The generator failed",
        "The generator failed on this file, which is a bug of ours; the other files are not affected. Please report it with the file: {0}");

    /// <summary>Every rule of definition files.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        Syntax, Refused, InvisibleCharacter, DuplicateKey, NotADefinition, UnknownKey, WrongValue,
        MissingKey, UnknownValue, UnknownField, InvalidInto, InvalidName,
        InvalidFactory, DuplicateChoice, NeverHolds, DefaultDoesNotFit, LimitWithoutEffect, ImpossibleLimits, UnknownFormat, DeadTrigger, UnreadableTrigger,
        DoubtfulSource, UnrootedPath, UnusualName, Contradiction, BrokenLiquid, AlwaysHolds,
        UnknownAction, NoActionForEvent, NoOpenObject, PropertyOfAction, UnknownDestination, ReferencedType, UnknownPresetField, PresetValueDoesNotFit, PresetWithoutAction, DuplicateType, Internal,
    ];

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Warning(id, Definition, title, message);

    private static DiagnosticDescriptor Warning(string id, string category, string title, string message) =>
        new(id, title, message, category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + id + ".md");

    private static DiagnosticDescriptor Error(string id, string category, string title, string message) =>
        new(id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + id + ".md");
}
