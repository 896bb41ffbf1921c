using System.Text;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.CodeGeneration.Tests.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Naming;

/// <summary>A branch that is put before others moves them; with a names file none of them is called like another was.</summary>
public class CasePlacesTests
{
    private const string Cash = """{ "type": "object", "required": ["k"], "properties": { "k": { "const": "cash" }, "of": { "type": "object", "properties": { "a": { "type": "string" } } } } }""";
    private const string Card = """{ "type": "object", "required": ["k"], "properties": { "k": { "const": "card" }, "of": { "type": "object", "properties": { "b": { "type": "string" } } } } }""";
    private const string Gift = """{ "type": "object", "required": ["k"], "properties": { "k": { "const": "gift" }, "of": { "type": "object", "properties": { "c": { "type": "string" } } } } }""";

    [Fact]
    public void A_branch_before_others_renames_none()
    {
        var before = Names([Cash, Card], null);
        var file = NamesFile.Read(Encoding.UTF8.GetBytes(NamesFile.Write(before)), "names.json");
        Assert.Empty(file.Diagnostics);
        Assert.Equal(before, file.Names);

        var after = Names([Gift, Cash, Card], before);
        Assert.Equal([NameOf(before, 0), NameOf(before, 1)], [NameOf(after, 1), NameOf(after, 2)]);
        Assert.Equal([NameOf(before, 0, "/properties/of"), NameOf(before, 1, "/properties/of")], [NameOf(after, 1, "/properties/of"), NameOf(after, 2, "/properties/of")]);
        Assert.DoesNotContain(NameOf(after, 0), before.Types.Select(t => t.Name));
    }

    [Fact]
    public void A_tag_that_is_changed_renames_nothing()
    {
        var before = Names([Cash, Card], null);
        var after = Names([Cash.Replace("cash", "coins", StringComparison.Ordinal), Card], before);
        Assert.Equal(before.Types.Select(t => (t.Place, t.Name)), after.Types.Select(t => (t.Place, t.Name)));
    }

    private static string NameOf(NameRecord names, int branch, string within = "") =>
        names.Types.Single(t => t.Place.Split('~')[0].EndsWith("#/oneOf/" + branch.ToString(System.Globalization.CultureInfo.InvariantCulture) + within, StringComparison.Ordinal)).Name;

    private static NameRecord Names(string[] branches, NameRecord? before)
    {
        var plan = SchemaSources.Compile([("pay.schema.json", $$"""{ "title": "Pay", "oneOf": [{{string.Join(", ", branches)}}] }""")]).Plan;
        return TypeModelBuilder.Build(plan, [new GenerationRoot(plan.Roots[0].Node, "pay.schema.json", "Acme")], GenerationOptions.Default with { Names = before }).Names;
    }
}
