using KameleoonSdk.Destinations.Configuration.Json;
using KameleoonSdk.Json;

namespace KameleoonSdk.Destinations;

// As a file. Nothing here needs reflection.
public sealed partial record DestinationOptions
{
    /// <summary>Reads a destination from JSON: name, settings, filters, mappings, and what is enabled (see <c>docs/destinations.md</c>).</summary>
    /// <param name="json">A JSON object.</param>
    /// <param name="options">What the JSON cannot say; null for the defaults.</param>
    /// <returns>
    /// Options of which a destination can be made. Where neither the JSON nor <paramref name="options"/> has an API key, it is empty: the
    /// destination can then evaluate events, and send them by a client of yours.
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no JSON.</exception>
    /// <exception cref="DestinationException">Something is wrong: all errors at once, with their paths. Never the API key.</exception>
    public static DestinationOptions Parse(string json, DestinationJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromUtf8Json(JsonText.ToUtf8(json), options);
    }

    /// <summary>Reads a destination from JSON in UTF-8; otherwise the same as <see cref="Parse"/>.</summary>
    /// <param name="utf8Json">A JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">What the JSON cannot say; null for the defaults.</param>
    /// <exception cref="DestinationException">Something is wrong: all errors at once, with their paths. Never the API key.</exception>
    public static DestinationOptions FromUtf8Json(ReadOnlyMemory<byte> utf8Json, DestinationJsonOptions? options = null) =>
        new DestinationJsonReader(options ?? new()).Read(utf8Json);

    /// <summary>Reads a destination from a file or another stream, to its end; otherwise the same as <see cref="Parse"/>.</summary>
    /// <param name="utf8Json">A JSON object in UTF-8. The stream stays open.</param>
    /// <param name="options">What the JSON cannot say; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="DestinationException">Something is wrong: all errors at once, with their paths. Never the API key.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<DestinationOptions> ReadAsync(
        Stream utf8Json, DestinationJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using MemoryStream bytes = new();
        await utf8Json.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return FromUtf8Json(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), options);
    }

    /// <summary>
    /// The destination as JSON, which <see cref="Parse"/> reads back: all but the API key, and but what is code (<see cref="Actions"/>,
    /// <see cref="Limits"/>, <see cref="MappingOptions"/>, <see cref="ClientOptions"/>). Mappings keep the text they have.
    /// </summary>
    /// <exception cref="DestinationException">Something is wrong with the destination: all errors at once, with their paths.</exception>
    public string ToJson() => DestinationJsonWriter.Write(this);
}
