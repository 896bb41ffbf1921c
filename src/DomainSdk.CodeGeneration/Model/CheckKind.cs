namespace DomainSdk.CodeGeneration.Model;

/// <summary>How the schemas of a check combine.</summary>
internal enum CheckKind
{
    /// <summary>The value fulfils the schema.</summary>
    All,

    /// <summary>The value fulfils none of the schemas: <c>not</c>.</summary>
    None,

    /// <summary>The value fulfils at least one: <c>anyOf</c>.</summary>
    Any,

    /// <summary>The value fulfils exactly one: <c>oneOf</c>.</summary>
    One,

    /// <summary>Where the first schema holds so does the second, else the third: <c>if</c>; an empty location always holds.</summary>
    Condition,
}
