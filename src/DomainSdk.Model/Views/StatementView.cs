using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>A statement as the rules look at it.</summary>
internal sealed class StatementView(CorpusEntity entity) : EntityView(entity)
{
    public const string ArticlePointer = "/articleId";
    public const string AttributionPointer = "/speaker/attributionText";
    public const string StartPointer = "/selector/start";
    public const string SourcePointer = "/source";

    public string? ArticleId => String(ArticlePointer);

    public bool IsDirect => String("/kind") == "direct";

    public bool IsMixed => String("/kind") == "mixed";

    public string? SpeakerId => String("/speaker/partyId");

    public string? Attribution => String(AttributionPointer);

    public TemporalRange? Date => Dates("/statementDate/value");

    public bool HasSource => Has(SourcePointer);

    public bool SourceCanBeFound => Has("/source/url") || Has("/source/assertedBy");

    /// <summary>Positions, words and digest of the passage, or null where none is marked.</summary>
    public QuotationAnchor? Anchor => Fact(StartPointer) is { } start && Fact("/selector/end") is { } end
        ? new QuotationAnchor(start, end, Fact("/selector/exact"), Fact("/selector/prefix"), Fact("/selector/suffix"), Fact("/selector/sha256"))
        : null;

    /// <summary>Start and end of the passage in the unit of the article, or null.</summary>
    public (long Start, long End)? Passage => Integer(StartPointer) is { } start && Integer("/selector/end") is { } end ? (start, end) : null;
}
