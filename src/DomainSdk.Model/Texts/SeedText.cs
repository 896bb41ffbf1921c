using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>An article read from a text file, by the raw text format (see <c>seeds/README.md</c>) or another layout: facts, headline, lead and body, with every line end as LF.</summary>
public sealed partial record SeedText
{
    /// <summary>The file as it was named.</summary>
    public required string Path { get; init; }

    /// <summary>The day of publication.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The address as written; what ties the text to the record of the same <c>uri</c>.</summary>
    public required string Uri { get; init; }

    /// <summary>The headline.</summary>
    public required string Headline { get; init; }

    /// <summary>The second headline, or null where there is none or it is the same as the first.</summary>
    public string? AlternativeHeadline { get; init; }

    /// <summary>The paragraph that sums up the article, not part of the body; empty where there is none, which the raw text format does not allow.</summary>
    public required string Lead { get; init; }

    /// <summary>The paragraphs of the body; a paragraph of several lines has LF between them.</summary>
    public required ValueArray<string> Paragraphs { get; init; }

    /// <summary>The paragraphs joined by two LF: what digest, length and all positions refer to.</summary>
    public required string Body { get; init; }

    /// <summary>SHA-256 of the body in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length of the body in UTF-16 code units.</summary>
    public required int CharCount { get; init; }

    /// <summary>Length of the body in UTF-8.</summary>
    public required int ByteCount { get; init; }

    /// <summary>Characters of the whole file in code points, a byte order mark not counted.</summary>
    public required int FileCharCount { get; init; }

    /// <summary>Bytes of the whole file, a byte order mark included.</summary>
    public required int FileByteCount { get; init; }

    /// <summary>The text as a record of its own.</summary>
    /// <param name="id">The id to give it; a text has none.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; a text does not tell.</param>
    public Article ToArticle(ArticleId id, string language) => new()
    {
        Id = id,
        Uri = new Uri(Uri),
        Headline = Headline,
        AlternativeHeadline = AlternativeHeadline,
        Lead = Lead.Length == 0 ? null : Lead,
        Body = new Body { ContentType = ContentType.TextPlain, Value = Body, CharCount = CharCount, Sha256 = Sha256 },
        Language = language,
        Published = Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>Where the body begins: what a finding about the text points at.</summary>
    public FactLocation BodyLocation => new(BodyStart, "");

    /// <summary>The same as a place in the file.</summary>
    internal SourcePosition BodyStart { get; init; } = new("", 1, 1, 1, 1, 0, 0);
}
