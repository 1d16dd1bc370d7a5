using System.Text;
using KameleoonSdk.Benchmarks.Plain;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace KameleoonSdk.Benchmarks.Serializers;

/// <summary>Newtonsoft.Json with one serializer, one stream and one text writer for all events.</summary>
internal sealed class NewtonsoftSerializer
{
    private readonly JsonSerializer _serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false } },
        NullValueHandling = NullValueHandling.Ignore,
    });

    private readonly MemoryStream _stream = new(16 * 1024);
    private readonly StreamWriter _text;

    public NewtonsoftSerializer() => _text = new StreamWriter(_stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024);

    public ReadOnlySpan<byte> Write(PlainEvent plain)
    {
        _stream.SetLength(0);
        using (JsonTextWriter writer = new(_text) { CloseOutput = false })
        {
            _serializer.Serialize(writer, plain);
        }

        _text.Flush();
        return _stream.GetBuffer().AsSpan(0, (int)_stream.Length);
    }
}
