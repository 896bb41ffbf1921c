using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>A branch of an alternative with all that holds beside it.</summary>
/// <param name="Branch">Index of the branch's node.</param>
/// <param name="Conjunction">What holds where it is chosen.</param>
internal sealed record Variant(int Branch, Conjunction Conjunction)
{
    /// <summary>The branches that can hold.</summary>
    /// <param name="c">What holds beside them.</param>
    /// <param name="choice">The alternative.</param>
    public static List<Variant> Of(Conjunction c, Choice choice) =>
        [.. choice.Branches.Select(b => new Variant(b, c.Choose(choice, b))).Where(v => v.Conjunction.Kinds != InstanceTypes.None)];
}
