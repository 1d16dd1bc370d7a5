namespace KameleoonSdk.Tests.Events;

/// <summary>Events with every subset of the optional fields, the visitor code among them, of every action: 224 subsets.</summary>
internal static class Subsets
{
    /// <summary>So many random events for each subset.</summary>
    private const int Rounds = 10;

    public static int Count => EventKind.All.Sum(kind => (1 << (kind.Optional.Length + 1)) * Rounds);

    public static void ForEach(Action<EventKind, EventValues> check)
    {
        var number = 0;
        foreach (var kind in EventKind.All)
        {
            string[] optional = [.. kind.Optional, EventValues.VisitorCodeName];
            for (var subset = 0; subset < 1 << optional.Length; subset++)
            {
                for (var round = 0; round < Rounds; round++)
                {
                    var chosen = optional.Where((_, i) => (subset & (1 << i)) != 0).Concat(kind.Required).ToHashSet();
                    var values = new RandomValues(number++).Create(chosen);
                    try
                    {
                        check(kind, values);
                    }
                    catch (Exception exception)
                    {
                        throw new InvalidOperationException($"{kind} {values}: {exception.Message}", exception);
                    }
                }
            }
        }
    }
}
