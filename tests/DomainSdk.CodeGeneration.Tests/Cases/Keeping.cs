namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>What becomes of a valid document in C#.</summary>
internal enum Keeping
{
    /// <summary>It comes back as it was.</summary>
    Kept,

    /// <summary>The type cannot hold it, and says so (DSDK2090).</summary>
    NoValue,

    /// <summary>It comes back as another one, as the page on settings says.</summary>
    Changed,
}
