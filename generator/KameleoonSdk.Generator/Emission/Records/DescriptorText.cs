using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>Members of descriptors that are written only where they say something.</summary>
internal static class DescriptorText
{
    public static void Write(SourceWriter writer, string member, string? value)
    {
        if (value is not null)
        {
            writer.Line($"{member} = {Literals.String(value)},");
        }
    }

    public static void Write(SourceWriter writer, string member, bool value)
    {
        if (value)
        {
            writer.Line($"{member} = true,");
        }
    }

    public static void Write(SourceWriter writer, string member, double? value)
    {
        if (value is { } number)
        {
            writer.Line($"{member} = {Literals.Double(number)},");
        }
    }

    public static void Write(SourceWriter writer, string member, int? value)
    {
        if (value is { } number)
        {
            writer.Line($"{member} = {Literals.Int32(number)},");
        }
    }
}
