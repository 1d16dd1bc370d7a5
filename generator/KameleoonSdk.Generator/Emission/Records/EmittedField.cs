using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Emission.Values;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>A field with what its emitters share.</summary>
internal sealed class EmittedField
{
    public EmittedField(FieldDefinition definition, EmittedType owner, int number)
    {
        Definition = definition;
        Owner = owner;
        Number = number;
        Value = ValueEmitters.For(this);
        Nested = definition.Properties is null ? null : EmittedType.Object(this);
    }

    public FieldDefinition Definition { get; }

    public EmittedType Owner { get; }

    /// <summary>The position among the fields of its owner.</summary>
    public int Number { get; }

    public ValueEmitter Value { get; }

    /// <summary>The type of an object with declared members.</summary>
    public EmittedType? Nested { get; }

    public string Name => Definition.Name;

    public string Identifier => Definition.Identifier;

    /// <summary>Whether whoever makes the object has to give the field: it is required, and nothing fills it in.</summary>
    public bool MustBeSet => Definition is { IsRequired: true, Fill: null };

    /// <summary>Whether the field never changes.</summary>
    public bool IsConstant => Definition.Fill is { Function: FactoryFunction.Constant };

    /// <summary>Whether a value is there in every valid object, so that the property is not nullable.</summary>
    public bool IsAlwaysThere => (Definition.IsRequired || IsConstant) && !(Definition.IsNullable && !Owner.IsRoot);

    public string Backing => BackingOf(Identifier);

    /// <summary>The name of the builder's type parameter that says whether the field is set.</summary>
    public string StateParameter => "T" + Identifier;

    public string PropertyType => IsAlwaysThere ? Value.TypeName : Value.OptionalType;

    /// <summary>The name of the nested type or choice that belongs to the field.</summary>
    public string NestedName => $"{Owner.FullName}.Types.{Identifier}";

    public string CodecName => $"{Owner.FullName}.Codecs.{Identifier}";

    /// <summary>The path of the value from the root of its event.</summary>
    public string Path => (ParentPath ?? "$") + "." + Name;

    /// <summary>The path of the object that the value is in; null at the top. Members of a tracking plan are where they are written.</summary>
    public string? ParentPath => Definition.IsOpenMember ? "$." + Definition.Into : Owner.Path;

    /// <summary>The expression of the field's descriptor in a method that has the descriptors of its owner as <c>fields</c>.</summary>
    public string Descriptor => $"fields[{Literals.Int32(Number)}]";

    /// <summary>The expression of the field's descriptor anywhere in the file.</summary>
    public string DescriptorAnywhere => $"{Owner.DescriptorsAnywhere}[{Literals.Int32(Number)}]";

    /// <summary>The expression with which a new object starts, or null. An empty text that would count as missing is none to start with.</summary>
    public string? InitialValue =>
        Definition.Fill is { } fill ? Value.FillWith(fill) :
        Definition is { Default: { } value, IsRequired: false } && !(Value == StringEmitter.TopLevel && value.Values[0].Text.Length == 0) ? Value.Default(value) : null;

    /// <summary>Whether each event gets a value of its own, such as its ID or its time.</summary>
    public bool IsDrawn => Definition.Fill is { Function: not FactoryFunction.Constant };

    /// <summary>Whether a record shares something changeable with its copy, unless the value is copied too.</summary>
    public bool IsChangeable => Definition is { Type: FieldType.Object, Properties: null } || Nested is { IsChangeable: true };

    /// <summary>What the field is, in one sentence or more, for documentation.</summary>
    public string Summary => FieldDocs.Summary(Definition);

    /// <summary>The value of the property as the backing field has it: what code that cannot see the field works with.</summary>
    public string FromProperty(string property) => IsAlwaysThere ? Value.FromRequired(property) : Value.FromOptional(property);

    public static string BackingOf(string identifier) => "_" + char.ToLowerInvariant(identifier[0]) + identifier.Substring(1);
}
