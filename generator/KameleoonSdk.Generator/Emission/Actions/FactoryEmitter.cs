using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>The methods that make an event in one call, as the definition's <c>factories</c> say.</summary>
internal static class FactoryEmitter
{
    public static void Write(SourceWriter writer, EmittedAction action)
    {
        foreach (var factory in action.Definition.Factories)
        {
            writer.Line();
            WriteFactory(writer, action, factory);
        }
    }

    private static void WriteFactory(SourceWriter writer, EmittedAction action, FactoryDefinition factory)
    {
        var byName = action.Fields.ToDictionary(field => field.Name);
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

        writer.Line($"public static {action.TypeName} {Identifiers.Escape(factory.Name)}({string.Join(", ", list)}) =>");
        using (writer.Indent())
        {
            writer.Line($"new {action.TypeName}(default({Names.Draft}))");
            using (writer.OpenBrace("};"))
            {
                foreach (var field in parameters)
                {
                    writer.Line($"{field.Backing} = {Identifiers.Camel(field.Identifier)},");
                }

                foreach (var value in factory.Values)
                {
                    writer.Line($"{byName[value.Field].Backing} = {Expression(value, clock)},");
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

    private static string Expression(FactoryValue value, string clock) => value.Function switch
    {
        FactoryFunction.Now => $"{Names.Envelope}.Now({clock})",
        FactoryFunction.Uuid => Names.Envelope + ".NewId()",
        _ => Literals.String(value.Constant),
    };
}
