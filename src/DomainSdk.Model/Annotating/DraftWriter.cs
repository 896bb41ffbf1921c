using System.Globalization;

namespace DomainSdk.Model.Annotating;

/// <summary>Writes down what was found in a text as a record of the domain.</summary>
internal sealed class DraftWriter(SeedText text, AnnotationOptions options)
{
    private const string Maker = "domainsdk annotate";
    private const string OpenLanguage = "und";

    // How sure the rules are, by what they went by. A person knows better.
    private static readonly Dictionary<AttributionBasis, int> s_confidence = new()
    {
        [AttributionBasis.Name] = 60,
        [AttributionBasis.Description] = 40,
        [AttributionBasis.Pronoun] = 30,
        [AttributionBasis.Nearby] = 20,
        [AttributionBasis.None] = 0,
    };

    private readonly SortedDictionary<string, string?> _open = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _fullNames = new(() => FullNames(text.Lead + "\n\n" + text.Body));
    private readonly string _slug = options.Slug ?? Slugs.Of(text);

    public AnnotationDraft Write()
    {
        var quotations = QuotationFinder.Find(text);
        var article = Article();
        var statements = quotations.Where(q => q.Verdict == QuotationVerdict.Drafted).Select((quotation, index) => Statement(article, quotation, index + 1)).ToList();
        var document = new Document { Articles = ValueArray.Create(article), Statements = statements.Count == 0 ? null : [.. statements] };
        return new AnnotationDraft(document, quotations, [.. _open.Select(o => KeyValuePair.Create(new PartyId(o.Key), o.Value))]);
    }

    private Article Article()
    {
        var whole = text.ToArticle(new ArticleId("article:" + _slug), OpenLanguage);
        var body = whole.Body with
        {
            Value = options.Keep == KeptWords.Text ? whole.Body.Value : null,
            CharCount = Integrity.TextOffsets.Length(text.Body, options.Unit == OffsetUnit.CodePoint ? Integrity.OffsetUnit.CodePoint : Integrity.OffsetUnit.Utf16),
            OffsetUnit = options.Unit,
        };
        return options.Keep switch
        {
            KeptWords.Digests => whole with { Headline = null, AlternativeHeadline = null, Lead = null, Body = body, RepresentationType = RepresentationType.Partial },
            KeptWords.Context => whole with { Body = body, RepresentationType = RepresentationType.Partial },
            _ => whole with { Body = body },
        };
    }

    private DirectStatement Statement(Article article, FoundQuotation quotation, int number)
    {
        var selector = text.SelectorOf(quotation.Start, quotation.End, options.Unit);
        return new DirectStatement
        {
            Id = new StatementId(string.Create(CultureInfo.InvariantCulture, $"statement:{_slug}-{number}")),
            ArticleId = article.Id,
            Speaker = new Speaker { PartyId = PartyOf(quotation.AttributionText), Role = quotation.Role, AttributionText = quotation.AttributionText },
            Cue = quotation.Cue,
            Selector = options.Keep switch
            {
                KeptWords.Digests => selector with { Exact = null, Prefix = null, Suffix = null },
                KeptWords.Context => selector with { Exact = null },
                _ => selector,
            },
            Source = new Source { Type = SourceType.NewsReport, Url = article.Uri, AssertedBy = Maker },
            RecordStatus = RecordStatus.Draft,
            Confidence = s_confidence[quotation.Basis],
        };
    }

    // Where one party is called so, that one; else an id is made of the name, which is declared nowhere yet, so that a check asks for it.
    private PartyId PartyOf(string? name)
    {
        if (name is not null && options.PartiesCalled?.Invoke(name).Distinct().Take(2).ToList() is [var known]) return known;
        var slug = name is null ? "" : Slugs.Of(FullName(name));
        var id = "party:" + (slug.Length == 0 ? "unknown" : slug);
        _open.TryAdd(id, name is null ? null : FullName(name));
        return new PartyId(id);
    }

    // 'Tomas Reyne' for 'Reyne', where the text has it.
    private string FullName(string name) => name.Contains(' ', StringComparison.Ordinal) ? name : _fullNames.Value.GetValueOrDefault(name, name);

    private static Dictionary<string, string> FullNames(string all)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var tokens = Tokenizer.Read(all, 0, all.Length);
        for (var first = 0; first < tokens.Count;)
        {
            if (!tokens[first].IsName)
            {
                first++;
                continue;
            }

            var last = NameRun.Forward(tokens, first, tokens.Count);
            var (_, name) = NameRun.Split(all, tokens, first, last);
            if (name is not null && name.LastIndexOf(' ') is var space and > 0) names.TryAdd(name[(space + 1)..], name);
            first = last;
        }

        return names;
    }
}
