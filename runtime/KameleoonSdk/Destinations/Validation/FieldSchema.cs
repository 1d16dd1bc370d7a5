namespace KameleoonSdk.Destinations.Validation;

/// <summary>What the values of a field are checked against.</summary>
internal sealed class FieldSchema
{
    public FieldSchema(FieldDescriptor descriptor)
    {
        Descriptor = descriptor;
        ValueTypes = descriptor.Type switch
        {
            FieldType.Number => SchemaTypes.Number,
            FieldType.Integer => SchemaTypes.Integer,
            FieldType.Boolean => SchemaTypes.Boolean,
            FieldType.Object => SchemaTypes.Object,
            FieldType.DateTime => SchemaTypes.String | SchemaTypes.Number,
            _ => SchemaTypes.String,
        };
        IsList = descriptor.IsMultiple;
        if (descriptor.IsNullable && !IsList)
        {
            ValueTypes |= SchemaTypes.Null;
        }

        Members = descriptor.Type == FieldType.Object && descriptor.Fields.Count > 0 ? new ObjectSchema(descriptor.Fields, descriptor.AllowsAdditional) : null;
    }

    public FieldDescriptor Descriptor { get; }

    public string Name => Descriptor.Name;

    /// <summary>The types of the value, or of each item of a list.</summary>
    public SchemaTypes ValueTypes { get; }

    public bool IsList { get; }

    /// <summary>What the members of an object are checked against; null for an open object, and for everything else.</summary>
    public ObjectSchema? Members { get; }

    /// <summary>Whether an empty text is taken for no value inside of an object. It is no value anywhere at the top of a payload.</summary>
    public bool DropsEmptyText => IsList || (ValueTypes & SchemaTypes.String) == 0;

    /// <summary>Whether null is taken for no value.</summary>
    public bool DropsNull => IsList || (ValueTypes & SchemaTypes.Null) == 0;
}
