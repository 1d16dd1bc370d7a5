using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Emission.Values;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>An action with what its emitters share.</summary>
internal sealed class EmittedAction
{
    public EmittedAction(ActionDefinition definition, string @namespace)
    {
        Definition = definition;
        FullName = $"global::{@namespace}.{definition.TypeName}";
        Fields = [.. definition.Fields.Select(field => new EmittedField(field))];
        Required = [.. Fields.Where(field => field.IsRequired)];
    }

    public ActionDefinition Definition { get; }

    public string TypeName => Definition.TypeName;

    /// <summary>The type where its name alone could mean an inherited member.</summary>
    public string FullName { get; }

    public IReadOnlyList<EmittedField> Fields { get; }

    public IReadOnlyList<EmittedField> Required { get; }

    /// <summary>The file-local class that holds the field descriptors.</summary>
    public string DescriptorClass => TypeName + "Fields";

    /// <summary>The file-local class that holds the descriptor of the action.</summary>
    public string DefinitionClass => TypeName + "Definition";

    /// <summary>The expression of a field's descriptor.</summary>
    public string Descriptor(EmittedField field) => $"{DescriptorClass}.{Identifiers.Escape(field.Identifier)}";

    /// <summary>The fields that are written inside the given one.</summary>
    public IEnumerable<EmittedField> MembersInto(EmittedField target) => Fields.Where(field => field.Into == target.Name);

    public bool IsTarget(EmittedField field) => MembersInto(field).Any();
}

/// <summary>A field with what the emitters share.</summary>
internal sealed class EmittedField(FieldDefinition definition)
{
    public FieldDefinition Definition => definition;

    public ValueEmitter Value { get; } = ValueEmitter.For(definition);

    public string Name => definition.Name;

    public string Identifier => definition.Identifier;

    public bool IsRequired => definition.IsRequired;

    public string? Into => definition.Into;

    public string Backing => "_" + char.ToLowerInvariant(Identifier[0]) + Identifier.Substring(1);

    /// <summary>The name of the builder's type parameter that says whether the field is set.</summary>
    public string StateParameter => "T" + Identifier;

    public string PropertyType => IsRequired ? Value.TypeName : Value.OptionalType;

    /// <summary>The literal of the field's path, for messages.</summary>
    public string Path => Literals.String("$." + Name);

    /// <summary>What the field is, in one sentence or more, for documentation.</summary>
    public string Summary
    {
        get
        {
            string[] texts = [definition.Description, definition.Label, definition.Name, Identifier];
            return Sentence(texts.First(text => text.Trim().Length > 0));
        }
    }

    private static string Sentence(string text)
    {
        text = text.Trim();
        return text.Length == 0 || text[text.Length - 1] is '.' or '!' or '?' or ':' ? text : text + ".";
    }
}
