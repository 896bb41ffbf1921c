namespace DomainSdk.Model;

/// <summary>A passage in quotation marks that was found in a text.</summary>
public sealed record FoundQuotation
{
    /// <summary>The part of the text.</summary>
    public required QuotationPlace Place { get; init; }

    /// <summary>The index of the first UTF-16 code unit of the words, behind the opening mark, in that part.</summary>
    public required int Start { get; init; }

    /// <summary>The index behind their last one.</summary>
    public required int End { get; init; }

    /// <summary>Whether it became a draft, and if not, why.</summary>
    public required QuotationVerdict Verdict { get; init; }

    /// <summary>Whether the closing mark is there; else the passage runs to the end of its paragraph.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>What the speaker was found by.</summary>
    public AttributionBasis Basis { get; init; }

    /// <summary>The name to which the text attributes it, or null.</summary>
    public string? AttributionText { get; init; }

    /// <summary>Office, function or description of the speaker as the text has it, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The reporting verb as the text has it, or null.</summary>
    public string? Cue { get; init; }
}

/// <summary>A part of a text.</summary>
public enum QuotationPlace
{
    /// <summary>The body, to which selectors refer.</summary>
    Body,

    /// <summary>The headline, or the second one.</summary>
    Headline,

    /// <summary>The lead.</summary>
    Lead,
}

/// <summary>What becomes of a passage in quotation marks.</summary>
public enum QuotationVerdict
{
    /// <summary>A draft of a direct statement.</summary>
    Drafted,

    /// <summary>Left out: a single word, used with reserve or spoken of, with no reporting words beside it.</summary>
    SingleWord,

    /// <summary>Left out: every word of it that matters is capitalised, as in a name or a title, and no reporting words are beside it.</summary>
    Title,

    /// <summary>Left out: part of a sentence, with no reporting words in it.</summary>
    Unreported,

    /// <summary>Left out: it stands in the headline or the lead, where no selector leads to.</summary>
    OutsideBody,

    /// <summary>Left out: there are no words between the marks.</summary>
    Empty,
}
