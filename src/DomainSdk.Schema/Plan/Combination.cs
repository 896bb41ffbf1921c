namespace DomainSdk.Schema.Plan;

/// <summary>How the verdicts of the schemas that a keyword applies to the same value make its own.</summary>
internal enum Combination
{
    /// <summary>By a rule of the keyword, or it applies none.</summary>
    Own,

    /// <summary>All have to hold.</summary>
    All,

    /// <summary>At least one has to hold.</summary>
    Any,

    /// <summary>Exactly one has to hold.</summary>
    One,
}
