namespace DomainSdk.Model;

/// <summary>What loading and checking a corpus of the domain came to.</summary>
public sealed record DomainReport
{
    /// <summary>Documents read, the faulty ones included: JSON files, lines of NDJSON files, and text files.</summary>
    public required long Documents { get; init; }

    /// <summary>Articles: the records, and the text files that no record describes.</summary>
    public required int Articles { get; init; }

    /// <summary>Statements.</summary>
    public required int Statements { get; init; }

    /// <summary>Parties.</summary>
    public required int Parties { get; init; }

    /// <summary>Agreements.</summary>
    public required int Agreements { get; init; }

    /// <summary>Passages that are in their text as marked.</summary>
    public required int QuotationsVerified { get; init; }

    /// <summary>Passages that are not; each has its finding.</summary>
    public required int QuotationsFailed { get; init; }

    /// <summary>Passages whose text is not there; never counted as verified.</summary>
    public required int QuotationsUnchecked { get; init; }

    /// <summary>Texts that stand for articles by themselves.</summary>
    public required IReadOnlyList<SeedText> Texts { get; init; }

    /// <summary>All findings, in the order of <see cref="Finding.Compare"/>.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
