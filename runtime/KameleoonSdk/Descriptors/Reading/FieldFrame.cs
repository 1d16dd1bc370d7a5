using System.Text.Json;

namespace KameleoonSdk.Descriptors.Reading;

/// <summary>The members of a field's JSON while they are being read.</summary>
internal struct FieldFrame
{
    private bool _isOpenMember;

    public FieldFrame()
    {
    }

    public string? Parent { get; init; }

    public string Name { get; private set; } = "";

    public string? Label { get; private set; }

    public string Description { get; private set; } = "";

    public FieldType Type { get; private set; }

    public bool IsRequired { get; private set; }

    public string? RequiredWhen { get; private set; }

    public ConditionDescriptor? RequiredIf { get; private set; }

    public bool IsMultiple { get; private set; }

    public bool IsNullable { get; private set; }

    public bool AllowsAdditional { get; private set; }

    public bool IsTransient { get; private set; }

    public string? Format { get; private set; }

    public double? Minimum { get; private set; }

    public double? Maximum { get; private set; }

    public int? MinLength { get; private set; }

    public int? MaxLength { get; private set; }

    public ChoiceDescriptor[] Choices { get; private set; } = [];

    public string? From { get; private set; }

    public string? Default { get; private set; }

    public string? Into { get; private set; }

    public string? Recommended { get; private set; }

    public string? Deprecated { get; private set; }

    public string? Category { get; private set; }

    public string? Ui { get; private set; }

    public bool HasFields { get; private set; }

    /// <summary>The path of the object that the value is in. Members of a tracking plan are where they are written.</summary>
    public readonly string? OwnParent => _isOpenMember ? "$." + Into : Parent;

    public readonly string PathOfMembers => $"{OwnParent ?? "$"}.{Name}{(IsMultiple ? "[]" : "")}";

    /// <param name="reader">The reader, at the name of a member; afterwards at the end of its value.</param>
    public void Read(ref Utf8JsonReader reader)
    {
        var name = reader.GetString();
        reader.Read();
        switch (name)
        {
            case "name": Name = reader.GetString()!; break;
            case "label": Label = reader.GetString(); break;
            case "description": Description = reader.GetString()!; break;
            case "type": Type = (FieldType)reader.GetInt32(); break;
            case "required": IsRequired = true; break;
            case "requiredWhen": RequiredWhen = reader.GetString(); break;
            case "requiredIf": RequiredIf = ConditionReader.Read(ref reader); break;
            case "multiple": IsMultiple = true; break;
            case "nullable": IsNullable = true; break;
            case "additional": AllowsAdditional = true; break;
            case "transient": IsTransient = true; break;
            case "format": Format = reader.GetString(); break;
            case "minimum": Minimum = reader.GetDouble(); break;
            case "maximum": Maximum = reader.GetDouble(); break;
            case "minLength": MinLength = reader.GetInt32(); break;
            case "maxLength": MaxLength = reader.GetInt32(); break;
            case "choices": Choices = JsonDefinition.ReadChoices(ref reader); break;
            case "from": From = reader.GetString(); break;
            case "default": Default = reader.GetString(); break;
            case "into": Into = reader.GetString(); break;
            case "openMember": _isOpenMember = true; break;
            case "recommended": Recommended = reader.GetString(); break;
            case "deprecated": Deprecated = reader.GetString(); break;
            case "category": Category = reader.GetString(); break;
            case "ui": Ui = reader.GetString(); break;
            case "fields": HasFields = true; reader.Skip(); break;
            default: reader.Skip(); break;
        }
    }
}
