using System.Runtime.CompilerServices;
using System.Text;
using KameleoonSdk.CompilerServices;

namespace KameleoonSdk.Tests.Json;

/// <summary>Writes as generated code does: into exactly the room that was promised, with a fence around it that must stay untouched.</summary>
internal static class Written
{
    private const byte Fence = 0xA5;
    private const int FenceLength = 64;

    public delegate ref byte Writer(ref byte p, ref byte end);

    public static string Value(PropertyValue value) => Within(JsonSize.Value(value), (ref byte p, ref byte end) => ref JsonWrite.Value(ref p, ref end, value));

    public static string Bag(PropertyBag bag) => Within(JsonSize.Bag(bag), (ref byte p, ref byte end) => ref JsonWrite.Bag(ref p, ref end, bag));

    public static string Text(string text) => Within(JsonSize.String(text), (ref byte p, ref byte end) => ref JsonWrite.String(ref p, ref end, text));

    public static string Members(PropertyBag bag, params string[] skip) =>
        Within(JsonSize.Bag(bag), (ref byte p, ref byte end) => ref JsonWrite.BagMembers(ref p, ref end, bag, skip));

    public static string Within(int room, Writer writer)
    {
        byte[] buffer = new byte[FenceLength + room + FenceLength];
        Array.Fill(buffer, Fence);
        ref byte start = ref buffer[FenceLength];
        int length;
        try
        {
            ref byte p = ref writer(ref start, ref Unsafe.Add(ref start, room));
            length = (int)Unsafe.ByteOffset(ref start, ref p);
        }
        finally
        {
            Assert.False(buffer.AsSpan(0, FenceLength).ContainsAnyExcept(Fence), "Something was written before the destination.");
            Assert.False(buffer.AsSpan(FenceLength + room).ContainsAnyExcept(Fence), "Something was written behind the destination.");
        }

        Assert.InRange(length, 0, room);
        return new UTF8Encoding(false, true).GetString(buffer, FenceLength, length);
    }
}
