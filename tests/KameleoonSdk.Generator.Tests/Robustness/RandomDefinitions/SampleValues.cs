using System.Reflection;

namespace KameleoonSdk.Generator.Tests.Robustness.RandomDefinitions;

/// <summary>Values that fields of generated types take.</summary>
internal sealed class SampleValues(Random random)
{
    private static readonly string[] Texts = ["é😀\"\\\n\u0001", "value", "日本", "a longer text that does not fit into a small buffer any more"];

    public object Of(Type type, FieldDescriptor field)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var items = Array.CreateInstance(type.GetGenericArguments()[0], 2);
            items.SetValue(Of(items.GetType().GetElementType()!, field), 0);
            items.SetValue(Of(items.GetType().GetElementType()!, field), 1);
            return items;
        }

        return type switch
        {
            { IsEnum: true } => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!,
            _ when type == typeof(string) => Text(field),
            _ when type == typeof(double) => 1.5,
            _ when type == typeof(long) => 3L,
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(IsoDateTime) => (IsoDateTime)DateTimeOffset.UnixEpoch.AddMilliseconds(random.Next()),
            _ when type == typeof(PropertyBag) => new PropertyBag { ["é\"x"] = 1, ["list"] = random.Next(2) == 0 },
            _ => Record(type, field),
        };
    }

    private object Record(Type type, FieldDescriptor field)
    {
        var record = Activator.CreateInstance(type)!;
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);
        for (var i = 0; i < properties.Length; i++)
        {
            if (i >= field.Fields.Count)
            {
                properties[i].SetValue(record, new PropertyBag { ["more"] = 1 });
            }
            else if (field.Fields[i] is not { IsNullable: true, RequiredIf: null } || random.Next(2) == 0)
            {
                properties[i].SetValue(record, Of(properties[i].PropertyType, field.Fields[i]));
            }
        }

        return record;
    }

    private string Text(FieldDescriptor field)
    {
        if (RandomField.ExampleOf(field.Format) is { } example)
        {
            return example;
        }

        var text = Texts[random.Next(Texts.Length)];
        return field.MaxLength is { } length ? string.Concat(text.EnumerateRunes().Take(length).Select(rune => rune.ToString())) : text;
    }
}
