using System.Text;
using CsCheck;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>Raw events, and what becomes of them when bytes get lost, doubled or replaced by those that matter to JSON.</summary>
internal static class Mutations
{
    private static readonly byte[][] Events =
    [
        .. new[]
        {
            """{"anonymousId":"507f191e","event":"Order Completed","properties":{"total":49.90,"qty":-3,"big":1.5e+10,"first":true,"gift":false,"coupon":null,"tags":["a","b"],"nested":[[],{},[{"x":[1,0,-0.0]}]]},"context":{"page":{"url":"https:\/\/shop.example\/?q=\"x\"","title":"Größe \ud83d\ude00 🎁"},"ip":"203.0.113.7"},"type":"track","timestamp":"2024-05-17T09:30:00.000Z"}""",
            "{\r\n  \"type\" : \"track\" ,\n\t\"list\" : [ 1 , \"\\\\\" , \"\\\\\\\"\" , \"\\ud83d\" , { } , [ ] ],\n  \"e\\u0076ent\":\"x\"\n}\n",
            """[0,-1,1E5,1e-5,123456789012345678901234567890,"",{"":""},true,false,null]""",
            "\"text\\n\"",
            "-12.50e3",
            " true ",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>What is most likely to break a reader.</summary>
    private static readonly byte[] Bytes = [.. "\"\"\"\\\\{}[]:,,0123.-+eEtfnu/ \n\t"u8, 0, 0x1F, 0x7F, 0x80, 0xBF, 0xC3, 0xED, 0xEF, 0xF0, 0xFF];

    private static readonly Gen<(int Kind, double Place, byte Byte)> Change =
        Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], OneOf(Bytes));

    public static readonly Gen<byte[]> Any = Gen.Select(OneOf(Events), Gen.Int[0, 70], Change.Array[0, 3], (source, indent, changes) =>
    {
        // Whitespace before it moves the text to any place within the blocks that are read at once.
        List<byte> text = [.. Enumerable.Repeat((byte)' ', indent), .. source];
        foreach ((int kind, double place, byte value) in changes)
        {
            Apply(text, kind, (int)(place * text.Count), value);
        }

        return text.ToArray();
    });

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void Apply(List<byte> text, int kind, int at, byte value)
    {
        if (kind == 0 || at >= text.Count)
        {
            text.Insert(Math.Min(at, text.Count), value);
        }
        else if (kind == 1)
        {
            text.RemoveAt(at);
        }
        else if (kind == 2)
        {
            text[at] = value;
        }
        else
        {
            text.RemoveRange(at, text.Count - at);
        }
    }
}
