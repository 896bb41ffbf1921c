namespace DomainSdk.Generator.Inputs;

/// <summary>What an item is.</summary>
internal enum ItemKind
{
    /// <summary>A schema.</summary>
    Schema,

    /// <summary>A document to be checked.</summary>
    Document,

    /// <summary>A schema as it was, or the list of its changes that are meant.</summary>
    Baseline,

    /// <summary>A record of names.</summary>
    Names,
}
