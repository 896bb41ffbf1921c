namespace DomainSdk.Schema.Evaluation;

/// <summary>What can be said of a value and a schema.</summary>
internal enum Verdict
{
    /// <summary>The value does not conform to the schema.</summary>
    Invalid,

    /// <summary>The value conforms to the schema.</summary>
    Valid,

    /// <summary>It cannot be told: evaluation would not end, or document and schema nest too deep. To a user it is invalid.</summary>
    Undecided,
}
