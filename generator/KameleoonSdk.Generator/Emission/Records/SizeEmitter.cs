using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Emission.Values;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>
/// The upper bound of a body. Values whose length has a bound of its own count as if they were there, so that no code asks for them;
/// texts are asked four at a time.
/// </summary>
internal static class SizeEmitter
{
    public static void Write(SourceWriter writer, EmittedType type, int constant)
    {
        writer.Line();
        if (type.IsRoot)
        {
            writer.Line("/// <inheritdoc/>");
        }

        // Once for the constants, once because they move the position towards the end that values must not pass.
        List<string> terms = [$"2 * {Literals.Int32(constant)}", .. Bounded(type), .. Texts(type), .. Others(type)];
        var name = type.IsRoot ? "public int " : $"int {ObjectEmitter.Contract(type)}.";
        writer.Line($"{name}GetMaxByteCount() => checked({string.Join(" + ", terms)});");
    }

    private static IEnumerable<string> Bounded(EmittedType type) => type.Sent
        .Select(field => field.Value.Bound)
        .OfType<string>()
        .GroupBy(bound => bound, StringComparer.Ordinal)
        .Select(group => group.Count() == 1 ? group.Key : $"{Literals.Int32(group.Count())} * {group.Key}");

    private static IEnumerable<string> Texts(EmittedType type)
    {
        var texts = type.Sent.Where(field => field.Value is StringEmitter).Select(field => field.Backing).ToList();
        for (var i = 0; i < texts.Count;)
        {
            var count = texts.Count - i >= 4 ? 4 : texts.Count - i >= 2 ? 2 : 1;
            var method = count == 1 ? "String" : "Strings" + Literals.Int32(count);
            yield return $"{Names.JsonSize}.{method}({string.Join(", ", texts.Skip(i).Take(count))})";
            i += count;
        }
    }

    private static IEnumerable<string> Others(EmittedType type)
    {
        foreach (var field in type.Sent.Where(field => field.Value.Bound is null && field.Value is not StringEmitter))
        {
            yield return field.Value.Size(field.Backing);
        }

        if (type.AdditionalIdentifier is not null)
        {
            yield return $"{Names.JsonSize}.Bag({type.AdditionalBacking})";
        }
    }
}
