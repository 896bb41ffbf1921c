using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Finds the one value that a schema allows.</summary>
internal static class Constants
{
    /// <summary>The value, where being that value is all that is asked; else absent.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="c">The place.</param>
    public static JsonNode Of(SchemaPlan plan, Conjunction c)
    {
        if (c.Choices.Count > 0 || c.Values() is not [var only])
            return default;
        var residue = new Residue(plan, c);
        residue.Consume<ConstKeyword>();
        residue.Consume<EnumKeyword>();
        return residue.Checks(TypeSets.Of(only)).Count == 0 ? only : default;
    }
}
