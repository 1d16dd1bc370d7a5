namespace KameleoonSdk.RawEvents;

/// <summary>Why a raw event was refused.</summary>
public enum RawEventErrorCode
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>The text is not JSON as RFC 8259 defines it.</summary>
    Malformed,

    /// <summary>The bytes are not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>More objects and arrays are open at once than <see cref="RawEventLimits.MaxDepth"/> allows.</summary>
    TooDeep,

    /// <summary>The text is longer than <see cref="RawEventLimits.MaxByteCount"/> allows.</summary>
    TooLarge,
}
