using System.ComponentModel;
using System.Text.Json;

namespace KameleoonSdk.CompilerServices;

/// <summary>What the runtime needs of a generated record inside an event. Implemented explicitly, so that no field's name can clash.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IObjectValue<TSelf>
    where TSelf : class, IObjectValue<TSelf>
{
    /// <summary>The members of the object.</summary>
    static abstract FieldDescriptor[] Fields { get; }

    /// <summary>Reads the object at which the reader stands.</summary>
    /// <param name="reader">The reader, at the start of the object.</param>
    /// <param name="fields">The members of the object.</param>
    static abstract TSelf Read(ref Utf8JsonReader reader, FieldDescriptor[] fields);

    /// <summary>An upper bound of the bytes that the object takes.</summary>
    int GetMaxByteCount();

    /// <summary>Writes the object.</summary>
    /// <param name="p">Where to write.</param>
    /// <param name="end">The end of the room.</param>
    ref byte WriteTo(ref byte p, ref byte end);

    /// <summary>Notes what is wrong with the object.</summary>
    /// <param name="found">Where it is noted.</param>
    /// <param name="fields">The members of the object.</param>
    void Validate(ref ValidationCollector found, FieldDescriptor[] fields)
    {
    }

    /// <summary>A copy that shares nothing changeable: the object itself, where nothing in it can change.</summary>
    TSelf Copy() => (TSelf)this;
}
