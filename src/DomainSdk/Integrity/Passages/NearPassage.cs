namespace DomainSdk.Integrity;

/// <summary>A passage that is nearly the words asked for.</summary>
/// <param name="Start">The index of its first UTF-16 code unit.</param>
/// <param name="End">The index behind its last.</param>
/// <param name="Differences">How it differs, in the order of the words.</param>
internal sealed record NearPassage(int Start, int End, IReadOnlyList<PassageDifference> Differences);

/// <summary>One difference between words asked for and words found.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Asked">What was asked for; empty where the text has more.</param>
/// <param name="Found">What the text has; empty where it has less.</param>
internal sealed record PassageDifference(PassageDifferenceKind Kind, string Asked, string Found);

/// <summary>What differs between words asked for and words found.</summary>
internal enum PassageDifferenceKind
{
    /// <summary>Quotation marks and apostrophes of another shape: straight for typographic, single for double.</summary>
    QuotationMark,

    /// <summary>A hyphen or dash of another length.</summary>
    Dash,

    /// <summary>More, fewer or other spaces.</summary>
    Space,

    /// <summary>A line break where the other has a space, or none.</summary>
    LineBreak,

    /// <summary>Dots for an ellipsis, or the other way round.</summary>
    Ellipsis,

    /// <summary>A character that is not seen, such as a soft hyphen.</summary>
    Invisible,

    /// <summary>The same letter, composed otherwise.</summary>
    Composition,

    /// <summary>Capital letters for small ones, or the other way round.</summary>
    Case,

    /// <summary>Other punctuation between the words or at their ends, or none.</summary>
    Mark,

    /// <summary>Another word.</summary>
    Word,
}
