using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary><c>deprecated</c> becomes <c>[Obsolete]</c>.</summary>
internal static class DeprecatedAttribute
{
    public static void Write(SourceWriter writer, string? deprecated)
    {
        if (deprecated is not null)
        {
            writer.Line($"[global::System.Obsolete({Literals.String(deprecated)})]");
        }
    }
}
