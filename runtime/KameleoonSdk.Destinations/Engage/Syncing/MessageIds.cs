using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// The message IDs of changes. A change that a crash or a failure makes a sync repeat has the same ID again, and no other change has.
/// </summary>
internal static class MessageIds
{
    /// <summary>The ID of one change.</summary>
    /// <param name="trait">The name of the trait.</param>
    /// <param name="identity">Whose it is.</param>
    /// <param name="value">The new value as JSON.</param>
    /// <param name="changed">The generation of the sync that first tried to hand it over.</param>
    public static string Of(string trait, MemberIdentity identity, string value, long changed)
    {
        var text = $"{trait.Length}:{trait}{value.Length}:{value}{identity}";
        var size = sizeof(long) + Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = size <= 1024 ? stackalloc byte[size] : new byte[size];
        BinaryPrimitives.WriteInt64BigEndian(bytes, changed);
        var length = sizeof(long) + Encoding.UTF8.GetBytes(text, bytes[sizeof(long)..]);

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..length], hash);

        // Version 8 of RFC 9562: a UUID of one's own making.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true).ToString();
    }
}
