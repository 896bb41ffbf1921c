namespace DomainSdk.Model;

/// <summary>The parts of a text as descriptions of layouts name them.</summary>
internal static class PartName
{
    public const string Date = "date";
    public const string Address = "address";
    public const string Headline = "headline";
    public const string AlternativeHeadline = "alternativeHeadline";
    public const string Lead = "lead";
    public const string Body = "body";

    /// <summary>All but the body, in the order in which a text that lacks several is told of them.</summary>
    public static IReadOnlyList<string> OfHeader { get; } = [Date, Address, Headline, AlternativeHeadline, Lead];

    /// <summary>Whether every text has the part.</summary>
    public static bool IsRequired(string name) => name is Date or Address or Headline;

    /// <summary>The parts with one more.</summary>
    public static TextParts With(TextParts parts, string name, TextPart part) => name switch
    {
        Date => parts with { Date = part },
        Address => parts with { Address = part },
        Headline => parts with { Headline = part },
        AlternativeHeadline => parts with { AlternativeHeadline = part },
        _ => parts with { Lead = part },
    };
}
