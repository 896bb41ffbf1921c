namespace DomainSdk.Yaml;

/// <summary>The ids of what is wrong with a file, whatever its format: those that JSON files have.</summary>
internal static class DocumentIds
{
    /// <summary>The file is not what its format asks for.</summary>
    public const string Malformed = "DSDK2000";

    /// <summary>It nests too deep.</summary>
    public const string TooDeep = "DSDK2019";
}
