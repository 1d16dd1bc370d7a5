using System.Text;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>A text that was read, for as long as the test needs it.</summary>
internal sealed class Reading : IDisposable
{
    private readonly JsonIndex _index = JsonIndex.Rent();
    private readonly byte[] _utf8;

    public Reading(string text)
    {
        _utf8 = Encoding.UTF8.GetBytes(text);
        Assert.True(_index.TryRead(_utf8, RawEventLimits.Default, out RawEventError error), error.Message);
    }

    public JsonView View => _index.View(_utf8);

    public static RawEventError Error(byte[] utf8, RawEventLimits? limits = null)
    {
        JsonIndex index = JsonIndex.Rent();
        Assert.False(index.TryRead(utf8, limits ?? RawEventLimits.Default, out RawEventError error));
        index.Return();
        return error;
    }

    public void Dispose() => _index.Return();
}
