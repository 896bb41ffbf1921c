using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>A keyword that decides by itself, without subschemas.</summary>
internal abstract class AssertionKeyword : Keyword
{
    private protected AssertionKeyword(KeywordSource source)
        : base(source)
    {
    }

    /// <summary>The id of its errors.</summary>
    internal abstract string ErrorId { get; }
}
