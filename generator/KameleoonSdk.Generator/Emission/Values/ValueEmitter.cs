using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>
/// How a type of the definition language looks in C#: one subclass a type. Most members return an expression over <c>v</c>, the
/// text of an expression that reads the backing field.
/// </summary>
internal abstract class ValueEmitter
{
    /// <summary>The C# type of a value that is there, such as <c>string</c>.</summary>
    public abstract string TypeName { get; }

    /// <summary>The type of the backing field, which can also say that there is no value.</summary>
    public virtual string BackingType => TypeName + "?";

    /// <summary>The type of the property of an optional field.</summary>
    public virtual string OptionalType => TypeName + "?";

    /// <summary>Whether there is a value to be written.</summary>
    public abstract string IsPresent(string v);

    /// <summary>Whether there is no value.</summary>
    public virtual string IsMissing(string v) => $"!{IsPresent(v)}";

    /// <summary>Whether nobody gave a value: unlike <see cref="IsMissing"/>, an empty text counts as one.</summary>
    public virtual string IsUnset(string v) => IsMissing(v);

    /// <summary>The bytes that any value of the type takes at most, as an expression; null where there is no such bound.</summary>
    public virtual string? Bound => null;

    /// <summary>An upper bound of the bytes that the value takes, where the type has none: 0 where there is no value.</summary>
    public virtual string Size(string v) => "0";

    /// <summary>The writing of the member, if there is a value; the expression returns the new position.</summary>
    public virtual string Write(string name, string v) => $"{Names.JsonMember}.{Helper}(ref p, ref end, {name}, {v})";

    /// <summary>The reading of a value from <c>reader</c>.</summary>
    public virtual string Read(string descriptor) => $"{Names.FieldRead}.{Helper}(ref reader, {descriptor})";

    /// <summary>The reading of a value that was taken out of an open object.</summary>
    public abstract string ReadFrom(string value, string descriptor, string path);

    /// <summary>What the getter of a field returns that is always there.</summary>
    public abstract string GetRequired(string v);

    /// <summary>What the getter of an optional field returns.</summary>
    public virtual string GetOptional(string v) => v;

    /// <summary>What is stored of a value that was given and may be null.</summary>
    public virtual string Store(string value) => value;

    /// <summary>What is stored of a value that was given and is not null.</summary>
    public virtual string StoreRequired(string value) => value;

    /// <summary>The value of the property of a field that is always there, as the backing field has it.</summary>
    public virtual string FromRequired(string property) => property;

    /// <summary>The value of the property of an optional field, as the backing field has it.</summary>
    public virtual string FromOptional(string property) => property;

    /// <summary>A copy that shares nothing changeable with the original.</summary>
    public virtual string Copy(string v) => v;

    public virtual string AreEqual(string v, string other) => $"{v} == {other}";

    public virtual string Hash(string v) => v;

    /// <summary>The statement that validates a value beyond its presence, or null: over <c>found</c> and the field's descriptor.</summary>
    public abstract string? Validate(string v, string descriptor, FieldDefinition field);

    /// <summary>Whether the value equals a constant of a condition; null where it never can.</summary>
    public abstract string? Is(string v, ConstantValue constant);

    /// <summary>The constant that a field starts with; null where the type has none.</summary>
    public abstract string? Default(DefaultValue value);

    /// <summary>What fills a field of an event of a tracking plan.</summary>
    public virtual string? FillWith(FactoryValue fill) => fill.Function switch
    {
        FactoryFunction.Now => Names.Envelope + ".Now(null)",
        FactoryFunction.Uuid => Names.Envelope + ".NewId()",
        _ => Default(new DefaultValue(new([fill.Value]))),
    };

    /// <summary>The name of the runtime's helpers for the type.</summary>
    protected abstract string Helper { get; }
}
