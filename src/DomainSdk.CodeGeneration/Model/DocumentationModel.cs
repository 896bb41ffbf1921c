namespace DomainSdk.CodeGeneration.Model;

/// <summary>What a schema says in words, as it stands there: nothing is escaped yet.</summary>
/// <param name="Summary"><c>description</c>, or <c>title</c> where there is none; empty where there is neither.</param>
internal sealed record DocumentationModel(string Summary)
{
    /// <summary>Whether the schema says <c>deprecated</c>.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>What to use instead (<c>x-deprecatedMessage</c>), or null.</summary>
    public string? DeprecationMessage { get; init; }

    /// <summary>Whether the schema says <c>readOnly</c>.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the schema says <c>writeOnly</c>.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>The values of <c>examples</c> as JSON texts.</summary>
    public EquatableArray<string> Examples { get; init; }
}
