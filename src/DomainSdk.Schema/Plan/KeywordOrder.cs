namespace DomainSdk.Schema.Plan;

/// <summary>The order in which the keywords of a schema are evaluated.</summary>
internal enum KeywordOrder
{
    /// <summary><c>type</c>, <c>const</c> and <c>enum</c>: cheap, and they decide most often.</summary>
    Kind,

    /// <summary>Other assertions.</summary>
    Assertion,

    /// <summary>Applicators to members and items.</summary>
    Child,

    /// <summary>References and applicators to the same value.</summary>
    InPlace,

    /// <summary><c>unevaluated*</c>: they need to know what all others evaluated.</summary>
    Unevaluated,

    /// <summary>Keywords that assert nothing.</summary>
    Annotation,
}
