using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KameleoonSdk.Json;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Values;

/// <summary>Writes values as JSON. Slices of the event are copied as they came; members that are undefined are left out.</summary>
internal static class ValueOutput
{
    private const int CharsAtOnce = 1024;

    public static void Write(this in Evaluation evaluation, JsonValue value, IBufferWriter<byte> output, int depth = 0)
    {
        switch (value.Source)
        {
            case string text:
                WriteText(evaluation, text, output);
                break;
            case MadeObject made:
                ValueDepth.Check(depth);
                WriteObject(evaluation, made, output, depth);
                break;
            case MadeArray made:
                ValueDepth.Check(depth);
                WriteArray(evaluation, made, output, depth);
                break;
            default:
                Put(evaluation, evaluation.JsonOf(value), output);
                break;
        }
    }

    /// <summary>The JSON of a value that is not made of others.</summary>
    public static ReadOnlySpan<byte> JsonOf(this scoped in Evaluation evaluation, JsonValue value) => value.Kind switch
    {
        JsonKind.Undefined or JsonKind.Null => "null"u8,
        JsonKind.True => "true"u8,
        JsonKind.False => "false"u8,
        _ => evaluation.ViewOf(value.Source).TextOf(value.Token),
    };

    /// <summary>The name as JSON, with quotes and the colon.</summary>
    public static byte[] EncodeName(string name)
    {
        ArrayBufferWriter<byte> json = new(name.Length + 3);
        WriteQuoted(name, json);
        json.Write(":"u8);
        return json.WrittenSpan.ToArray();
    }

    public static void WriteQuoted(string text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        for (int start = 0; start < text.Length;)
        {
            int length = Math.Min(CharsAtOnce, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length++;
            }

            string piece = length == text.Length ? text : text.Substring(start, length);
            Span<byte> room = output.GetSpan((piece.Length * Utf8Text.MaxBytesPerChar) + 16);
            ref byte first = ref MemoryMarshal.GetReference(room);
            output.Advance((int)Unsafe.ByteOffset(ref first, ref Utf8Text.Write(ref first, piece)));
            start += length;
        }

        output.Write("\""u8);
    }

    private static void WriteText(in Evaluation evaluation, string text, IBufferWriter<byte> output)
    {
        evaluation.Spend(text.Length + 2);
        WriteQuoted(text, output);
    }

    /// <summary>Writes a member of an object, and the brace or comma before it.</summary>
    public static void WriteMember(this in Evaluation evaluation, byte before, in MadeMember member, IBufferWriter<byte> output, int depth)
    {
        ReadOnlySpan<byte> name = member.Json ?? EncodeName(member.Name);
        ReadOnlySpan<byte> value = member.Value.Source is null or ParsedJson ? evaluation.JsonOf(member.Value) : [];
        int length = 1 + name.Length + value.Length;
        evaluation.Spend(length);
        Span<byte> room = output.GetSpan(length);
        room[0] = before;
        name.CopyTo(room[1..]);
        value.CopyTo(room[(1 + name.Length)..]);
        output.Advance(length);
        if (value.IsEmpty)
        {
            evaluation.Write(member.Value, output, depth);
        }
    }

    private static void WriteObject(in Evaluation evaluation, MadeObject made, IBufferWriter<byte> output, int depth)
    {
        byte before = (byte)'{';
        for (int i = 0; i < made.Count; i++)
        {
            if (made[i].Value.Kind != JsonKind.Undefined)
            {
                evaluation.WriteMember(before, made[i], output, depth + 1);
                before = (byte)',';
            }
        }

        Put(evaluation, before == '{' ? "{}"u8 : "}"u8, output);
    }

    private static void WriteArray(in Evaluation evaluation, MadeArray made, IBufferWriter<byte> output, int depth)
    {
        for (int i = 0; i < made.Count; i++)
        {
            Put(evaluation, i == 0 ? "["u8 : ","u8, output);
            evaluation.Write(made[i], output, depth + 1);
        }

        Put(evaluation, made.Count == 0 ? "[]"u8 : "]"u8, output);
    }

    private static void Put(in Evaluation evaluation, ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        evaluation.Spend(json.Length);
        output.Write(json);
    }
}
