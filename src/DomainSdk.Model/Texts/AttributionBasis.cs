namespace DomainSdk.Model;

/// <summary>What a draft goes by when it says who speaks.</summary>
public enum AttributionBasis
{
    /// <summary>Nothing: the speaker is open.</summary>
    None,

    /// <summary>The speaker of another quotation or sentence nearby.</summary>
    Nearby,

    /// <summary>A pronoun beside the quotation, and the nearest name before it.</summary>
    Pronoun,

    /// <summary>A description beside the quotation, such as 'a spokesman', without a name.</summary>
    Description,

    /// <summary>A name beside the quotation.</summary>
    Name,
}
