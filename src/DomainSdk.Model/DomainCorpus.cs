using DomainSdk.Integrity;
using DomainSdk.Model.Rules;

namespace DomainSdk.Model;

/// <summary>A corpus of articles, statements, parties and agreements, with the texts that belong to it.</summary>
public sealed partial class DomainCorpus
{
    private static readonly IIntegrityRule<DomainCorpus>[] s_rules =
    [
        new R05QuotationMarks(), new R06Signatories(), new R07Parties(), new R09Provenance(), new R10AmbiguousNames(),
        new R11Attribution(), new R13TextDigest(), new R15CanceledArticles(), new R16Drafts(),
    ];

    private readonly Dictionary<string, Entity<Article>> _articles;
    private readonly Dictionary<string, Entity<Statement>> _statements;
    private readonly Dictionary<string, Entity<Party>> _parties;
    private readonly Dictionary<string, Entity<Agreement>> _agreements;
    private readonly ILookup<string, Entity<Party>> _partiesByWord;
    private readonly TextTable _texts;
    private readonly Corpus? _textDocuments;
    private readonly IReadOnlyList<IIntegrityRule<DomainCorpus>> _rules;

    internal DomainCorpus(Corpus documents, Corpus? texts, IReadOnlyList<IIntegrityRule<DomainCorpus>> rules)
    {
        _rules = [.. s_rules, .. rules];
        _textDocuments = texts;
        Documents = documents;
        TextFindings = texts?.Findings ?? [];
        _texts = new TextTable(DomainModel.TextsOf(documents), texts is null ? [] : DomainModel.TextsOf(texts));
        Articles = OfKind<Article>(ArticleId.Kind);
        Statements = OfKind<Statement>(StatementId.Kind);
        Parties = OfKind<Party>(PartyId.Kind);
        Agreements = OfKind<Agreement>(AgreementId.Kind);
        (_articles, _statements, _parties, _agreements) = (ByKey(Articles), ByKey(Statements), ByKey(Parties), ByKey(Agreements));
        _partiesByWord = Parties.SelectMany(p => p.Value.LastWords, (party, word) => (party, word)).ToLookup(x => x.word, x => x.party, StringComparer.Ordinal);
    }

    /// <summary>The documents.</summary>
    public Corpus Documents { get; }

    /// <summary>What is wrong with the files that only supply texts.</summary>
    public IReadOnlyList<Finding> TextFindings { get; }

    /// <summary>The articles that are valid, in the order of their files and their place in them.</summary>
    public IReadOnlyList<Entity<Article>> Articles { get; }

    /// <summary>The statements that are valid.</summary>
    public IReadOnlyList<Entity<Statement>> Statements { get; }

    /// <summary>The parties that are valid.</summary>
    public IReadOnlyList<Entity<Party>> Parties { get; }

    /// <summary>The agreements that are valid.</summary>
    public IReadOnlyList<Entity<Agreement>> Agreements { get; }

    /// <summary>The texts that are documents of the corpus.</summary>
    public IReadOnlyList<SeedText> Texts => _texts.OfCorpus;

    /// <summary>The article with an id, or null; of several the first by path and place, as for all kinds.</summary>
    public Entity<Article>? Find(ArticleId id) => _articles.GetValueOrDefault(id.Value);

    /// <summary>The statement with an id, or null.</summary>
    public Entity<Statement>? Find(StatementId id) => _statements.GetValueOrDefault(id.Value);

    /// <summary>The party with an id, or null.</summary>
    public Entity<Party>? Find(PartyId id) => _parties.GetValueOrDefault(id.Value);

    /// <summary>The agreement with an id, or null.</summary>
    public Entity<Agreement>? Find(AgreementId id) => _agreements.GetValueOrDefault(id.Value);

    /// <summary>The article of a statement, or null where the reference does not resolve.</summary>
    public Entity<Article>? ArticleOf(Entity<Statement> statement) => _articles.GetValueOrDefault(statement.Value.ArticleId.Value);

    /// <summary>The text of an article: its own, or that of a text file with the same address; null where there is none.</summary>
    public SuppliedText? TextOf(Entity<Article> article) => article.Value.Body.Value is { } text
        ? new SuppliedText(text, article.Locate("/body/value"))
        : _texts.Find(article.Value.Uri.OriginalString);

    /// <summary>The date at which names in a statement are understood: its own, else that of the article; null where neither is known.</summary>
    public TemporalRange? DateOf(Entity<Statement> statement) =>
        Dates.Of(statement.Value.StatementDate?.Value) ?? Dates.Of(ArticleOf(statement)?.Value.Published);

    /// <summary>The parties that are called by a name at a date.</summary>
    public IEnumerable<Entity<Party>> PartiesCalled(string name, TemporalRange? date) =>
        _partiesByWord[Party.LastWord(name)].Where(p => p.Value.IsCalled(name, date));

    /// <summary>Checks all rules: R1 to R16, and those of <see cref="DomainModelOptions.Rules"/>.</summary>
    public DomainReport Check()
    {
        var severities = Documents.Options.Severities;
        var integrity = Documents.CheckIntegrity(SupplyText);
        List<Finding> findings =
        [
            .. Documents.Findings, .. severities.Apply(TextFindings), .. integrity.Findings, .. severities.Apply(CheckRules()),
        ];
        findings.Sort(Finding.Compare);

        var described = Articles.Select(a => a.Value.Uri.OriginalString).ToHashSet(StringComparer.Ordinal);
        var alone = Texts.Where(t => !described.Contains(t.Uri)).ToList();
        var counts = Documents.Facts.EntityCounts;
        return new DomainReport
        {
            Documents = Documents.DocumentCount,
            Articles = counts.GetValueOrDefault(ArticleId.Kind) + alone.Count,
            Statements = counts.GetValueOrDefault(StatementId.Kind),
            Parties = counts.GetValueOrDefault(PartyId.Kind),
            Agreements = counts.GetValueOrDefault(AgreementId.Kind),
            QuotationsVerified = integrity.QuotationsVerified,
            QuotationsFailed = integrity.QuotationsFailed,
            QuotationsUnchecked = integrity.QuotationsUnchecked,
            Texts = alone,
            Findings = findings,
        };
    }

    /// <summary>Writes this part of a corpus with its documents and texts, as the rules look at all of them together; see <see cref="DomainModel.Merge"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="context">What else is to be kept.</param>
    public void WritePartial(Stream output, PartialContext context) => Documents.WritePartial(output, context with { Texts = _textDocuments });

    /// <summary>Writes the same to a file, of which nobody ever sees half.</summary>
    /// <param name="path">The file.</param>
    /// <param name="context">What else is to be kept.</param>
    public void WritePartial(string path, PartialContext context) => Documents.WritePartial(path, context with { Texts = _textDocuments });

    /// <summary>What breaks the rules of the domain and those of the user.</summary>
    internal IEnumerable<Finding> CheckRules() => _rules.SelectMany(rule => rule.Check(this));

    /// <summary>The texts of articles that are described without theirs.</summary>
    internal SuppliedText? SupplyText(string kind, string key, string path) =>
        kind == ArticleId.Kind && path == "/body/value" && _articles.TryGetValue(key, out var article) ? TextOf(article) : null;

    private static Dictionary<string, Entity<T>> ByKey<T>(IReadOnlyList<Entity<T>> entities)
        where T : class, IJsonModel<T>
    {
        var byKey = new Dictionary<string, Entity<T>>(entities.Count, StringComparer.Ordinal);
        foreach (var entity in entities) byKey.TryAdd(entity.Key, entity);
        return byKey;
    }

    private List<Entity<T>> OfKind<T>(string kind)
        where T : class, IJsonModel<T>
    {
        var found = new List<Entity<T>>();
        foreach (var entity in Documents.Entities)
            if (entity.Kind == kind && entity.As<T>() is { } value) found.Add(new Entity<T>(entity, value));
        return found;
    }
}
