namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>How the case of a union is found.</summary>
internal enum UnionDispatch
{
    /// <summary>By the value of a member that each case fixes.</summary>
    Tag,

    /// <summary>By the kind of the JSON value.</summary>
    Kind,

    /// <summary>By trying: exactly one case fits (<c>oneOf</c>).</summary>
    ExactlyOne,

    /// <summary>By trying: the first that fits (<c>anyOf</c>).</summary>
    First,

    /// <summary>By a schema: the first case where the value fulfils it, else the second (<c>if</c>, <c>then</c>, <c>else</c>).</summary>
    Condition,
}
