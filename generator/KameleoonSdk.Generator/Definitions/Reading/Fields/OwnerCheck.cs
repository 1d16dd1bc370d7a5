using KameleoonSdk.Generator.Diagnostics;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of keys that mean something for fields of an action only, and of keys that make each other pointless.</summary>
internal static class OwnerCheck
{
    public static void Check(DefinitionContext context, KeyedReader reader, FieldOwner owner, bool isRequired, FieldType type)
    {
        if (owner is FieldOwner.Settings or FieldOwner.Event && reader.Has("from"))
        {
            Pointless(context, reader, "from", owner, owner == FieldOwner.Event ? ", which is set by code: remove it" : ": remove it");
        }

        if (reader.Has("into") && owner is FieldOwner.Settings or FieldOwner.Event)
        {
            Pointless(context, reader, "into", owner, owner == FieldOwner.Event ? ", which goes into the open object of the action anyway: remove it" : ": remove it");
        }

        if (isRequired && reader.Has("recommended"))
        {
            context.Report(Rules.Contradiction, reader.KeySpan("recommended"), "'recommended' is for a field that may be missing, and 'required' does not let it: remove one of the two");
        }

        if (type is FieldType.String or FieldType.Text or FieldType.Password)
        {
            CheckLimit(context, reader, "minimum", "minLength");
            CheckLimit(context, reader, "maximum", "maxLength");
        }
    }

    private static void CheckLimit(DefinitionContext context, KeyedReader reader, string number, string length)
    {
        if (reader.Has(number) && reader.Has(length))
        {
            context.Report(Rules.Contradiction, reader.KeySpan(number), $"Of a text, '{number}' is a limit of the length as '{length}' is, which is the one that counts: remove '{number}'");
        }
    }

    private static void Pointless(DefinitionContext context, KeyedReader reader, string key, FieldOwner owner, string advice) =>
        context.Report(Rules.LimitWithoutEffect, reader.KeySpan(key), key, owner == FieldOwner.Event ? "a property of an event" : "a setting", advice);
}
