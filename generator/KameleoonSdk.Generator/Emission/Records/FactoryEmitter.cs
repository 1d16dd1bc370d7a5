using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>The methods that make an event in one call, as the definition's <c>factories</c> say.</summary>
internal static class FactoryEmitter
{
    public static void Write(SourceWriter writer, EmittedType type, ActionDefinition definition)
    {
        foreach (var factory in definition.Factories)
        {
            writer.Line();
            WriteFactory(writer, type, factory);
        }
    }

    private static void WriteFactory(SourceWriter writer, EmittedType type, FactoryDefinition factory)
    {
        var byName = type.Fields.ToDictionary(field => field.Name);
        var parameters = factory.Parameters.Select(name => byName[name]).ToList();
        var takesTime = factory.Values.Any(value => value.Function == FactoryFunction.Now);

        XmlDocs.Summary(writer, factory.Description);
        foreach (var field in parameters)
        {
            XmlDocs.Parameter(writer, Identifiers.Camel(field.Identifier), field.Summary);
        }

        var clock = NameOfClock(parameters);
        if (takesTime)
        {
            XmlDocs.Parameter(writer, clock, "Where the time comes from; the system's clock by default.");
        }

        var list = parameters.Select(field => $"{field.Value.TypeName} {Identifiers.Camel(field.Identifier)}").ToList();
        if (takesTime)
        {
            list.Add($"{Names.TimeProvider}? {clock} = null");
        }

        writer.Line($"[{Names.EventFactory}]");
        writer.Line($"public static {type.FullName} {Identifiers.Escape(factory.Name)}({string.Join(", ", list)}) =>");
        using (writer.Indent())
        {
            writer.Line($"{type.NewDraft(withInitialValues: true)}");
            using (writer.OpenBrace("};"))
            {
                foreach (var field in parameters)
                {
                    writer.Line($"{field.Backing} = {field.Value.StoreRequired(Identifiers.Camel(field.Identifier))},");
                }

                foreach (var value in factory.Values)
                {
                    writer.Line($"{byName[value.Field].Backing} = {Expression(byName[value.Field], value, clock)},");
                }
            }
        }
    }

    /// <summary>The parameter that gives the time; with a number behind it where a field has its name.</summary>
    private static string NameOfClock(IReadOnlyList<EmittedField> parameters)
    {
        const string Name = "timeProvider";
        var name = Name;
        for (var i = 2; parameters.Any(field => Identifiers.Camel(field.Identifier) == name); i++)
        {
            name = Name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    private static string Expression(EmittedField field, FactoryValue value, string clock) => value.Function switch
    {
        FactoryFunction.Now => $"{Names.Envelope}.Now({clock})",
        _ => field.Value.FillWith(value)!,
    };
}
