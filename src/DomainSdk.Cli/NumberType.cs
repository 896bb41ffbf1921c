namespace DomainSdk.Cli;

/// <summary>The C# type of <c>number</c> without a hint; the names are those of the property <c>DomainSdkNumberType</c> of a build.</summary>
internal enum NumberType
{
    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>JsonNumber</c>, which keeps every digit.</summary>
    Exact,
}
