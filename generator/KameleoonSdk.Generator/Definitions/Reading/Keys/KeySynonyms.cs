using KameleoonSdk.Generator.Diagnostics;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>What people write for the keys of the definition language who come from other languages.</summary>
internal static class KeySynonyms
{
    private const string SchemaComment = "the schema stands in a comment, # yaml-language-server: $schema=…";

    public static readonly Synonyms Action = new()
    {
        { "yamllanguageserver $schema", SchemaComment },
        { "version apiVersion", "definition files have no version, so remove the key" },
        { "slug id key identifier", "action" },
        { "label displayName caption", "title" },
        { "defaultSubscription subscription subscriptions subscribe fql filter when", "trigger" },
        { "properties inputs inputFields params parameters arguments attributes schema", "fields" },
        { "required", "write 'required: true' at each of the fields" },
        { "batching supportsBatching enableBatching", "batch" },
        { "actions", "each action is a file of its own, with the key 'action'" },
        { "extends", "only a file with the key 'event' extends an action" },
    };

    public static readonly Synonyms Destination = new()
    {
        { "yamllanguageserver $schema", SchemaComment },
        { "version apiVersion", "definition files have no version, so remove the key" },
        { "id key identifier", "slug" },
        { "title label displayName", "name" },
        { "fields properties config options globalSettings", "settings" },
        { "auth authenticationScheme", "authentication" },
        { "endpoint http api", "request" },
        { "defaultPresets mappings subscriptions", "presets" },
        { "action event", "a file is one definition, so move it to a file of its own" },
        { "actions events", "each action is a file of its own, with the key 'action'" },
        { "hooks syncMode trigger factories batch platform hidden", "it belongs into the file of an action, which has the key 'action'" },
    };

    public static readonly Synonyms Field = new()
    {
        { "enum oneOf anyOf options values allowed allowedValues", "choices" },
        { "title caption displayName", "label" },
        { "summary help helpText tooltip comment", "description" },
        { "min minValue", "minimum" },
        { "max maxValue", "maximum" },
        { "exclusiveMinimum exclusiveMaximum", "limits are included; give the last allowed number as 'minimum' or 'maximum'" },
        { "array list isArray isList repeated many", "multiple" },
        { "items itemType", "for a list, give the type of an item as 'type', with 'multiple: true'" },
        { "minItems maxItems uniqueItems", "the number of items is not checked, so remove the key" },
        { "pattern regex regexp", "patterns are not checked; name a known form in 'format', or list the values in 'choices'" },
        { "optional isOptional", "a field without 'required: true' is optional, so remove the key" },
        { "isRequired mandatory requiredIf requiredWhen", "required" },
        { "dependsOn", "to require a field only sometimes, give 'required' a condition, such as required: { field: plan, is: paid }" },
        { "dynamic unsafeHidden disabledInputMethods", "it means something to tools only; put it into 'ui', or remove it" },
        { "placeholder hint hidden order readOnly writeOnly", "it means something to tools only; put it into 'ui'" },
        { "allowNull isNullable null", "nullable" },
        { "defaultValue", "default" },
        { "example examples sample", "put it into 'description'" },
        { "path source mapping", "from" },
        { "parent target", "into" },
        { "members fields children attributes schema", "properties" },
        { "additionalFields additionalMembers open", "additionalProperties" },
        { "obsolete isDeprecated deprecatedReason deprecationReason deprecationMessage", "deprecated" },
        { "secret sensitive", "give the field the type 'password'" },
    };

    public static readonly Synonyms Choice = new()
    {
        { "id key val const code", "value" },
        { "text title displayName", "label" },
    };

    public static readonly Synonyms Condition = new()
    {
        { "equals eq equal value equalTo", "is" },
        { "not notEquals ne neq isNotEqual", "isNot" },
        { "present defined isPresent", "exists" },
        { "and allOf conditions", "all" },
        { "or anyOf", "any" },
        { "fieldKey key path name property", "field" },
        { "contains startsWith endsWith matches greaterThan lessThan gt gte lt lte", "conditions compare only by 'is' and 'isNot'; what is finer, code has to check" },
        { "match", "list the conditions in 'all' or 'any'" },
        { "operator op", "'is', 'isNot' and 'exists' are keys themselves" },
    };

    public static readonly Synonyms SyncMode = new()
    {
        { "options values enum", "choices" },
    };

    public static readonly Synonyms Event = new()
    {
        { "yamllanguageserver $schema", SchemaComment },
        { "version apiVersion", "definition files have no version, so remove the key" },
        { "action base parent inherits type", "extends" },
        { "events", "each event is a file of its own, with the key 'event'" },
        { "fields traits members attributes params parameters schema", "properties" },
        { "const constants values", "set" },
        { "title label", "'event' is the name for people already" },
        { "trigger", "an event of a tracking plan is sent by code, so remove the key" },
        { "required", "write 'required: true' at each of the properties" },
        { "hooks syncMode factories batch platform hidden", "it belongs into the file of the action that the event extends" },
    };

    public static readonly Synonyms Factory = new()
    {
        { "params args arguments", "parameters" },
        { "set values constants defaults", "fill" },
    };

    public static readonly Synonyms Request = new()
    {
        { "uri endpoint address", "url" },
        { "verb", "method" },
        { "body json", "the body is the event, so remove the key" },
    };

    public static readonly Synonyms Preset = new()
    {
        { "partnerAction", "action" },
        { "subscribe subscription query", "trigger" },
        { "mapping", "from" },
        { "fields values constants", "set" },
        { "title label", "name" },
    };
}
