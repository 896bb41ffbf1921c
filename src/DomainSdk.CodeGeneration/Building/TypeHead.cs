using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>What every model has.</summary>
internal sealed record TypeHead
{
    /// <summary>The name.</summary>
    public required TypeName Type { get; init; }

    /// <summary>Absolute location of the schema.</summary>
    public required string SchemaUri { get; init; }

    /// <summary>Schema file and JSON Pointer.</summary>
    public required string Origin { get; init; }

    /// <summary>The class that holds the schema set.</summary>
    public required TypeName Schemas { get; init; }
}
