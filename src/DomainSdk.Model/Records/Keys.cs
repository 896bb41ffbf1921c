namespace DomainSdk.Model;

/// <content>What the key identifies.</content>
public readonly partial record struct ArticleId
{
    /// <summary>The kind of the entity in the corpus.</summary>
    public const string Kind = "article";
}

/// <content>What the key identifies.</content>
public readonly partial record struct StatementId
{
    /// <summary>The kind of the entity in the corpus.</summary>
    public const string Kind = "statement";
}

/// <content>What the key identifies.</content>
public readonly partial record struct PartyId
{
    /// <summary>The kind of the entity in the corpus.</summary>
    public const string Kind = "party";
}

/// <content>What the key identifies.</content>
public readonly partial record struct AgreementId
{
    /// <summary>The kind of the entity in the corpus.</summary>
    public const string Kind = "agreement";
}
