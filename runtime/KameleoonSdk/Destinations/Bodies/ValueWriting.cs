using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KameleoonSdk.Destinations.Validation;
using KameleoonSdk.Json;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Bodies;

/// <summary>Writes values that passed validation, coerced. What needs no change is copied as it came.</summary>
internal static class ValueWriting
{
    /// <param name="output">Where the value goes.</param>
    /// <param name="field">The field that it is the value of.</param>
    /// <param name="value">The value.</param>
    /// <param name="isInList">Whether it is in an object that is an item of a list.</param>
    public static void Write(BodyBuffer output, FieldSchema field, MappedValue value, bool isInList = false)
    {
        if (!field.IsList)
        {
            WriteValue(output, field, value, isInList);
            return;
        }

        output.Add((byte)'[');
        if (value.Kind == JsonKind.Array)
        {
            WriteItems(output, field, value, isInList);
        }
        else
        {
            WriteValue(output, field, value, isInList: true);
        }

        output.Add((byte)']');
    }

    public static void WriteNumber(BodyBuffer output, double number)
    {
        if (!double.IsFinite(number))
        {
            output.Add("null"u8);
            return;
        }

        Span<byte> room = output.GetSpan(Utf8Number.MaxLength);
        ref byte start = ref MemoryMarshal.GetReference(room);
        output.Advance((int)Unsafe.ByteOffset(ref start, ref Utf8Number.Write(ref start, number)));
    }

    private static void WriteItems(BodyBuffer output, FieldSchema field, MappedValue list, bool isInList)
    {
        bool comma = false;
        foreach (MappedValue item in list.Items)
        {
            if (!Presence.IsEmptyItem(item, field, isInList))
            {
                output.Add(comma ? ","u8 : ""u8);
                WriteValue(output, field, item, isInList: true);
                comma = true;
            }
        }
    }

    private static void WriteValue(BodyBuffer output, FieldSchema field, MappedValue value, bool isInList)
    {
        Coerced coerced = Coercion.Of(value, field.ValueTypes);
        switch (coerced.Kind)
        {
            case CoercedKind.AsIs when field.Members is { } members && coerced.Value.Kind == JsonKind.Object:
                WriteMembers(output, members, coerced.Value, isInList);
                break;
            case CoercedKind.AsIs:
                Copy(output, coerced.Value);
                break;
            case CoercedKind.Text:
                WriteText(output, coerced.Value);
                break;
            case CoercedKind.EmptyText:
                output.Add("\"\""u8);
                break;
            case CoercedKind.Number:
                WriteNumber(output, coerced.Number);
                break;
            default:
                output.Add(coerced.Kind switch { CoercedKind.True => "true"u8, CoercedKind.False => "false"u8, _ => "null"u8 });
                break;
        }
    }

    private static void Copy(BodyBuffer output, MappedValue value)
    {
        if (value.TryGetJson(out ReadOnlySpan<byte> json))
        {
            output.Add(json);
        }
        else
        {
            value.WriteTo(output);
        }
    }

    /// <summary>A number or a boolean as the text that JavaScript makes of it.</summary>
    private static void WriteText(BodyBuffer output, MappedValue value)
    {
        output.Add((byte)'"');
        if (value.Kind == JsonKind.Number)
        {
            double number = ValueReading.NumberOf(value);
            if (double.IsInfinity(number))
            {
                output.Add(number > 0 ? "Infinity"u8 : "-Infinity"u8);
            }
            else
            {
                WriteNumber(output, number);
            }
        }
        else
        {
            output.Add(value.Kind == JsonKind.True ? "true"u8 : "false"u8);
        }

        output.Add((byte)'"');
    }

    private static void WriteMembers(BodyBuffer output, ObjectSchema schema, MappedValue value, bool isInList)
    {
        output.Add((byte)'{');
        bool comma = false;
        foreach (MappedField member in value.Members)
        {
            int place = schema.IndexOf(member.Name);
            if (place < 0 ? !schema.AllowsAdditional : Presence.IsEmptyMember(member.Value, schema.Fields[place], isInList))
            {
                continue;
            }

            output.Add(comma ? ","u8 : ""u8);
            output.Add(member.NameJson);
            comma = true;
            if (place < 0)
            {
                Copy(output, member.Value);
            }
            else
            {
                Write(output, schema.Fields[place], member.Value, isInList);
            }
        }

        output.Add((byte)'}');
    }
}
