using DomainSdk.Integrity;
using DomainSdk.Model.Rules;

namespace DomainSdk.Model;

/// <summary>A corpus of articles, statements, parties and agreements, with the texts that belong to it.</summary>
public sealed class DomainCorpus
{
    private static readonly IDomainRule[] Rules =
    [
        new R05QuotationMarks(), new R06Signatories(), new R07Parties(), new R09Provenance(), new R10AmbiguousNames(),
        new R11Attribution(), new R13TextDigest(), new R15CanceledArticles(),
    ];

    private readonly Dictionary<string, ArticleView> _articles = [];
    private readonly Dictionary<string, PartyView> _parties = [];
    private readonly ILookup<string, PartyView> _partiesByWord;
    private readonly TextTable _texts;

    internal DomainCorpus(Corpus documents, TextTable texts, IReadOnlyList<Finding> textFindings)
    {
        Documents = documents;
        TextFindings = textFindings;
        _texts = texts;
        Articles = View("article", e => new ArticleView(e));
        Statements = View("statement", e => new StatementView(e));
        Parties = View("party", e => new PartyView(e));
        Agreements = View("agreement", e => new AgreementView(e));
        foreach (var article in Articles) _articles.TryAdd(article.Id, article);
        foreach (var party in Parties) _parties.TryAdd(party.Id, party);
        _partiesByWord = Parties.SelectMany(p => p.Words.Select(w => (w, p))).ToLookup(x => x.w, x => x.p, StringComparer.Ordinal);
    }

    /// <summary>The documents.</summary>
    public Corpus Documents { get; }

    /// <summary>What is wrong with the files that only supply texts.</summary>
    public IReadOnlyList<Finding> TextFindings { get; }

    internal IReadOnlyList<ArticleView> Articles { get; }

    internal IReadOnlyList<StatementView> Statements { get; }

    internal IReadOnlyList<PartyView> Parties { get; }

    internal IReadOnlyList<AgreementView> Agreements { get; }

    /// <summary>Checks all rules, R1 to R15.</summary>
    public DomainReport Check()
    {
        var integrity = Documents.CheckIntegrity(SupplyText);
        List<Finding> findings =
        [
            .. Documents.Findings,
            .. Documents.Options.Severities.Apply(TextFindings),
            .. integrity.Findings,
            .. Documents.Options.Severities.Apply(Rules.SelectMany(r => r.Check(this))),
        ];
        findings.Sort(Finding.Compare);

        var described = Articles.Select(a => a.Uri).ToHashSet(StringComparer.Ordinal);
        var alone = _texts.OfCorpus.Where(t => !described.Contains(t.Uri)).ToList();
        return new DomainReport
        {
            Documents = Documents.DocumentCount,
            Articles = Articles.Count + alone.Count,
            Statements = Statements.Count,
            Parties = Parties.Count,
            Agreements = Agreements.Count,
            QuotationsVerified = integrity.QuotationsVerified,
            QuotationsFailed = integrity.QuotationsFailed,
            QuotationsUnchecked = integrity.QuotationsUnchecked,
            Texts = alone,
            Findings = findings,
        };
    }

    /// <summary>The article of a statement, or null where the reference does not resolve.</summary>
    internal ArticleView? ArticleOf(StatementView statement) => statement.ArticleId is { } id ? _articles.GetValueOrDefault(id) : null;

    /// <summary>The party with an id, or null.</summary>
    internal PartyView? Party(string? id) => id is null ? null : _parties.GetValueOrDefault(id);

    /// <summary>The parties that have a name whose last word is the last word of another; those that the name can mean are among them.</summary>
    internal IEnumerable<PartyView> PartiesByWord(string name) => _partiesByWord[PartyView.LastWord(name)];

    /// <summary>The text of an article: its own, or that of a text file with the same address; null where there is none.</summary>
    internal SuppliedText? TextOf(ArticleView article) => article.OwnText ?? _texts.Find(article.Uri);

    /// <summary>The date at which names in a statement are understood: its own, else that of the article; null where neither is known.</summary>
    internal TemporalRange? DateOf(StatementView statement) => statement.Date ?? ArticleOf(statement)?.Published;

    private SuppliedText? SupplyText(string kind, string key, string path) =>
        kind == "article" && path == "/body/value" && _articles.TryGetValue(key, out var article) ? TextOf(article) : null;

    private List<T> View<T>(string kind, Func<CorpusEntity, T> view) => [.. Documents.Entities.Where(e => e.Kind == kind).Select(view)];
}
