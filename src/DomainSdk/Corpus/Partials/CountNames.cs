namespace DomainSdk.Partials;

/// <summary>The numbers that every partial has.</summary>
internal static class CountNames
{
    public const string Documents = "documents";
    public const string Verified = "quotationsVerified";
    public const string Failed = "quotationsFailed";
}
