namespace DomainSdk.AspNetCore.Problems;

/// <summary>Ids of the catalogue that are told where a body does not come to its schema.</summary>
internal static class ErrorIds
{
    /// <summary>The text is not JSON.</summary>
    public const string Malformed = "DSDK2000";

    /// <summary>The text nests too deep.</summary>
    public const string TooDeep = "DSDK2019";
}
