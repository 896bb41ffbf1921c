namespace DomainSdk.Cli;

/// <summary>The C# types of dates; the names are those of the property <c>DomainSdkDates</c> of a build.</summary>
internal enum DateTypes
{
    /// <summary><c>DateTimeOffset</c> and <c>DateOnly</c>.</summary>
    Framework,

    /// <summary><c>OffsetDateTime</c> and <c>FullDate</c>, which hold all that RFC 3339 allows.</summary>
    Exact,
}
