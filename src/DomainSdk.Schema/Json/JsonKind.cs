namespace DomainSdk.Schema.Json;

/// <summary>The kind of a JSON value. <see cref="None"/> stands for an absent value.</summary>
public enum JsonKind : byte
{
    /// <summary>No value: an absent member, or the default of a handle.</summary>
    None,

    /// <summary>The literal <c>null</c>.</summary>
    Null,

    /// <summary>The literal <c>false</c>.</summary>
    False,

    /// <summary>The literal <c>true</c>.</summary>
    True,

    /// <summary>A number (RFC 8259 section 6).</summary>
    Number,

    /// <summary>A string (RFC 8259 section 7).</summary>
    String,

    /// <summary>An array (RFC 8259 section 5).</summary>
    Array,

    /// <summary>An object (RFC 8259 section 4).</summary>
    Object,
}
