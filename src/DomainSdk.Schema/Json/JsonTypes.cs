namespace DomainSdk.Schema.Keywords;

/// <summary>The kinds of value that <c>type</c> can name, as flags.</summary>
[Flags]
public enum JsonTypes : byte
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary><c>null</c>.</summary>
    Null = 1,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean = 2,

    /// <summary>A number without a fractional part.</summary>
    Integer = 4,

    /// <summary>Any number, integers included.</summary>
    Number = 8,

    /// <summary>A string.</summary>
    String = 16,

    /// <summary>An array.</summary>
    Array = 32,

    /// <summary>An object.</summary>
    Object = 64,
}
