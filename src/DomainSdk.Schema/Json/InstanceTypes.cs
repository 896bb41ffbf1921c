namespace DomainSdk.Schema.Json;

/// <summary>
/// The types of instances (core, section 4.2.1; validation, section 6.1.1), as a set. Numbers are two, since <c>integer</c> is a type by itself,
/// and so are <c>true</c> and <c>false</c>.
/// </summary>
[Flags]
public enum InstanceTypes : byte
{
    /// <summary>No type.</summary>
    None = 0,

    /// <summary>A number that is no integer.</summary>
    Fraction = 1 << JsonKind.None,

    /// <summary><c>null</c>.</summary>
    Null = 1 << JsonKind.Null,

    /// <summary>The value <c>false</c>.</summary>
    False = 1 << JsonKind.False,

    /// <summary>The value <c>true</c>.</summary>
    True = 1 << JsonKind.True,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean = False | True,

    /// <summary>A number without a fractional part.</summary>
    Integer = 1 << JsonKind.Number,

    /// <summary>Any number, integers included.</summary>
    Number = Integer | Fraction,

    /// <summary>A string.</summary>
    String = 1 << JsonKind.String,

    /// <summary>An array.</summary>
    Array = 1 << JsonKind.Array,

    /// <summary>An object.</summary>
    Object = 1 << JsonKind.Object,

    /// <summary>Every type.</summary>
    Any = Null | Boolean | Number | String | Array | Object,
}
