namespace DomainSdk.Cli;

/// <summary>What <c>format</c> is; the names are those of the property <c>DomainSdkFormat</c> of a build.</summary>
internal enum FormatAssertion
{
    /// <summary>Always an assertion.</summary>
    Assert,

    /// <summary>Never one.</summary>
    Annotation,

    /// <summary>As the dialect and its vocabularies say.</summary>
    Dialect,
}
