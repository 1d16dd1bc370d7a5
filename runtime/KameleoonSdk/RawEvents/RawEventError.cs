namespace KameleoonSdk.RawEvents;

/// <summary>Why and where a raw event was refused.</summary>
/// <param name="Code">The reason.</param>
/// <param name="BytePosition">The place of the first byte that is wrong, counted from 0; the length of the text if something is missing at its end.</param>
/// <param name="Message">What is wrong and where, with no more of the event than the one byte that is wrong.</param>
public readonly record struct RawEventError(RawEventErrorCode Code, long BytePosition, string Message);
