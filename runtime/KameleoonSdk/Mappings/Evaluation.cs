using System.Runtime.CompilerServices;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings;

/// <summary>One application of a mapping to an event: the event, and what it takes on the way.</summary>
internal readonly ref struct Evaluation(JsonView input, EvaluationState state)
{
    public JsonView Input { get; } = input;

    public EvaluationState State { get; } = state;

    /// <summary>Where the tokens of a value are that is not made of other values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public JsonView ViewOf(object? source) => source is null ? Input : Unsafe.As<ParsedJson>(source).View;

    /// <exception cref="MappingException">The limit is reached.</exception>
    public void Spend(int bytes) => State.Spend(bytes);

    public static MappingException Failure(MappingPath path, string message) => new(path.ToString(), message);
}
