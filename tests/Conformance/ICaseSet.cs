using System.Text.Json;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Conformance;

/// <summary>Answers the cases of one set.</summary>
internal interface ICaseSet
{
    /// <summary>Writes the members of the answer, but for its <c>id</c>.</summary>
    /// <param name="case">The case.</param>
    /// <param name="answer">An object that is open. It is left open.</param>
    void Answer(JsonView @case, Utf8JsonWriter answer);
}
