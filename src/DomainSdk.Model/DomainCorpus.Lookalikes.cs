using DomainSdk.Integrity;
using DomainSdk.Model.Lookalikes;

namespace DomainSdk.Model;

/// <content>Entities that may be one.</content>
public sealed partial class DomainCorpus
{
    /// <summary>Parties that may be one, then agreements, each pair once, with what they have in common.</summary>
    public IReadOnlyList<Lookalike> FindLookalikes() => new LookalikeFinder(this).Find();

    /// <summary>What makes every reference to one entity a reference to another; no edit where there is none.</summary>
    /// <param name="from">The key of the entity that is referred to.</param>
    /// <param name="to">The key of the one that is to be.</param>
    public IReadOnlyList<ValueEdit> RedirectReferences(string from, string to) =>
        Mends.RedirectReferences(Documents.Facts, from, to);
}
