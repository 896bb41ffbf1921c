namespace DomainSdk.Schema.Json;

/// <summary>What a string scan noticed on its way to the closing quote.</summary>
[Flags]
internal enum StringFlags : byte
{
    /// <summary>Plain ASCII without escapes: the bytes between the quotes are the value.</summary>
    None = 0,

    /// <summary>The string has at least one escape sequence.</summary>
    Escaped = 1,

    /// <summary>The string has at least one byte above 0x7F (checked to be well-formed UTF-8).</summary>
    NonAscii = 2,
}
