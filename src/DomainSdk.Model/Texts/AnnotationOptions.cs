namespace DomainSdk.Model;

/// <summary>How much of a text's own words a draft repeats.</summary>
public enum KeptWords
{
    /// <summary>None but names and verbs: positions and digests only.</summary>
    Digests,

    /// <summary>Headline and lead, and a little of what is around each quotation.</summary>
    Context,

    /// <summary>The whole body, and the words of each quotation.</summary>
    Text,
}

/// <summary>How a draft is made.</summary>
public sealed record AnnotationOptions
{
    /// <summary>How much of the text's own words the draft repeats.</summary>
    public KeptWords Keep { get; init; } = KeptWords.Context;

    /// <summary>What positions count.</summary>
    public OffsetUnit Unit { get; init; } = OffsetUnit.Utf16;

    /// <summary>The slug that ids are made of, or null for one made of headline and date.</summary>
    public string? Slug { get; init; }

    /// <summary>The parties that are called by a name at the date of the text, or null where none are known.</summary>
    public Func<string, IEnumerable<PartyId>>? PartiesCalled { get; init; }
}

/// <summary>The record of a text as rules can make it, for a person to look at.</summary>
/// <param name="Document">The article, and a draft of a statement for each quotation.</param>
/// <param name="Quotations">Everything in quotation marks, what was left out included.</param>
/// <param name="OpenParties">The ids of speakers for whom no party was known, each with the name it was made of; sorted.</param>
public sealed record AnnotationDraft(Document Document, IReadOnlyList<FoundQuotation> Quotations, IReadOnlyList<KeyValuePair<PartyId, string?>> OpenParties);
