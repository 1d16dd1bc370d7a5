using KameleoonSdk.Triggers.Language;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>What people write in triggers who come from the paths of <c>from</c>, or from code, with the cure for that.</summary>
internal static class TriggerHabits
{
    public static TriggerProblem Explain(string trigger, TriggerProblem problem)
    {
        var rest = trigger.Substring(Math.Min(problem.Start, trigger.Length));
        return rest.StartsWith(PathText.Start, StringComparison.Ordinal) ? problem with { Length = PathText.Start.Length, Message = $"Paths in triggers have no '$.': write '{FirstWord(rest.Substring(PathText.Start.Length))}'" }
            : rest.Trim() == ";" ? problem with { Message = "Nothing ends a trigger: delete the ';'" }
            : problem;
    }

    private static string FirstWord(string text)
    {
        var end = text.ToList().FindIndex(c => !char.IsLetterOrDigit(c) && c is not ('.' or '_' or '-'));
        return end < 0 ? text : text.Substring(0, end);
    }
}
