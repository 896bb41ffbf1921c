namespace DomainSdk.Model;

/// <content>What the key identifies.</content>
public readonly partial record struct ArticleId : IEntityKey<Article>
{
    /// <summary>The kind of the entity in the corpus.</summary>
    public const string Kind = "article";

    /// <inheritdoc/>
    string IEntityKey<Article>.EntityKind => Kind;
}

/// <content>What the key identifies.</content>
public readonly partial record struct StatementId : IEntityKey<Statement>
{
    /// <summary>The kind of the entity in the corpus.</summary>
    public const string Kind = "statement";

    /// <inheritdoc/>
    string IEntityKey<Statement>.EntityKind => Kind;
}

/// <content>What the key identifies.</content>
public readonly partial record struct PartyId : IEntityKey<Party>
{
    /// <summary>The kind of the entity in the corpus.</summary>
    public const string Kind = "party";

    /// <inheritdoc/>
    string IEntityKey<Party>.EntityKind => Kind;
}

/// <content>What the key identifies.</content>
public readonly partial record struct AgreementId : IEntityKey<Agreement>
{
    /// <summary>The kind of the entity in the corpus.</summary>
    public const string Kind = "agreement";

    /// <inheritdoc/>
    string IEntityKey<Agreement>.EntityKind => Kind;
}
