using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KameleoonSdk.Json;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>The name of a member, with the comma before and the colon behind it. A short one is written by a single store, which is why
/// there must be room for <see cref="Slack"/> bytes more.</summary>
internal readonly struct DirectName
{
    /// <summary>How many bytes behind the name are written to in vain, at most.</summary>
    public static readonly int Slack = Vector128<byte>.Count;

    private readonly Vector128<byte> _start;
    private readonly byte[] _text;

    public DirectName(string name)
    {
        _text = [(byte)',', .. JsonText.Bytes(name), (byte)':'];
        Span<byte> start = stackalloc byte[Vector128<byte>.Count];
        start.Clear();
        _text.AsSpan(0, Math.Min(_text.Length, start.Length)).CopyTo(start);
        _start = Vector128.Create<byte>(start);
    }

    public int Length => _text.Length;

    /// <returns>How many bytes were written that count.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(Span<byte> destination)
    {
        if (_text.Length > Vector128<byte>.Count)
        {
            _text.CopyTo(destination);
        }
        else
        {
            _start.CopyTo(destination);
        }

        return _text.Length;
    }
}
