namespace DomainSdk.CodeGeneration.Model;

/// <summary>The scalars that the library has a C# type and a codec for.</summary>
internal enum ScalarKind
{
    /// <summary>Any string: <c>string</c>.</summary>
    Text,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean,

    /// <summary>Format <c>int8</c>: <c>sbyte</c>.</summary>
    Int8,

    /// <summary>Format <c>uint8</c>: <c>byte</c>.</summary>
    UInt8,

    /// <summary>Format <c>int16</c>: <c>short</c>.</summary>
    Int16,

    /// <summary>Format <c>uint16</c>: <c>ushort</c>.</summary>
    UInt16,

    /// <summary>Format <c>int32</c>, or limits within it: <c>int</c>.</summary>
    Int32,

    /// <summary>Format <c>uint32</c>: <c>uint</c>.</summary>
    UInt32,

    /// <summary>Any other integer: <c>long</c>.</summary>
    Int64,

    /// <summary>Format <c>uint64</c>: <c>ulong</c>.</summary>
    UInt64,

    /// <summary>Format <c>int128</c>.</summary>
    Int128,

    /// <summary>Format <c>uint128</c>.</summary>
    UInt128,

    /// <summary>An integer with limits beyond <c>long</c>.</summary>
    BigInteger,

    /// <summary>A number: <c>double</c>.</summary>
    Double,

    /// <summary>A number of decimal fractions: <c>decimal</c>.</summary>
    Decimal,

    /// <summary>A number as it is written: <c>JsonNumber</c>.</summary>
    ExactNumber,

    /// <summary>Format <c>date</c>: <c>DateOnly</c>.</summary>
    Date,

    /// <summary>Format <c>date</c> with all that RFC 3339 allows: <c>FullDate</c>.</summary>
    FullDate,

    /// <summary>Format <c>date-time</c>: <c>DateTimeOffset</c>.</summary>
    DateTime,

    /// <summary>Format <c>date-time</c> with all that RFC 3339 allows: <c>OffsetDateTime</c>.</summary>
    OffsetDateTime,

    /// <summary>Format <c>time</c>: <c>OffsetTime</c>.</summary>
    Time,

    /// <summary>Format <c>duration</c>: <c>IsoDuration</c>.</summary>
    Duration,

    /// <summary>Format <c>time-span</c>: <c>TimeSpan</c>.</summary>
    TimeSpan,

    /// <summary>Formats <c>uuid</c> and <c>guid</c>: <c>Guid</c>.</summary>
    Uuid,

    /// <summary>Format <c>uri</c>: <c>Uri</c>.</summary>
    Uri,

    /// <summary>Format <c>uri-reference</c>: <c>Uri</c>.</summary>
    UriReference,

    /// <summary>Format <c>iri</c>: <c>Uri</c>.</summary>
    Iri,

    /// <summary>Format <c>iri-reference</c>: <c>Uri</c>.</summary>
    IriReference,

    /// <summary>Bytes as base64: <c>ValueArray&lt;byte&gt;</c>.</summary>
    Bytes,
}
