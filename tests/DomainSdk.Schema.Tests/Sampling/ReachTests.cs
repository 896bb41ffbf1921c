using System.Globalization;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Sampling;

namespace DomainSdk.Schema.Tests.Sampling;

/// <summary>Over many documents, every listed value, branch and optional member has its turn.</summary>
public class ReachTests
{
    [Fact]
    public void Every_listed_value_is_drawn()
    {
        var values = string.Join(",", Enumerable.Range(0, 60).Select(i => $"\"v{i}\""));
        Assert.Equal(60, Samples.Texts(Samples.Of($$"""{"enum":[{{values}}]}""", count: 100)).Count);
    }

    [Fact]
    public void Every_branch_is_taken()
    {
        var branches = string.Join(",", Enumerable.Range(0, 40).Select(i => $$$"""{"type":"object","properties":{"kind":{"const":"k{{{i}}}"},"v":{"type":"integer"}},"required":["kind"]}"""));
        foreach (var union in new[] { "anyOf", "oneOf" })
        {
            var kinds = Samples.Of($$"""{"{{union}}":[{{branches}}]}""", count: 80).Select(d => d.Root.TryGetMember("kind", out var kind) ? kind.GetString() : "").Distinct();
            Assert.Equal(40, kinds.Count());
        }
    }

    [Fact]
    public void Every_condition_holds_at_times_and_fails_at_times()
    {
        var conditions = string.Join(",", Enumerable.Range(0, 20).Select(i => $$$$"""{"if":{"properties":{"kind":{"const":"k{{{{i}}}}"}}},"then":{"required":["m{{{{i}}}}"]}}"""));
        var documents = Samples.Of($$"""{"type":"object","properties":{"kind":{"type":"string"} },"required":["kind"],"allOf":[{{conditions}}]}""", count: 200);
        var kinds = documents.Select(d => d.Root.TryGetMember("kind", out var kind) ? kind.GetString() : "").ToHashSet();
        Assert.Superset(Enumerable.Range(0, 20).Select(i => $"k{i}").ToHashSet(), kinds);
        Assert.True(kinds.Count > 20);
    }

    [Fact]
    public void Every_optional_member_is_present_at_times_and_absent_at_times()
    {
        var members = string.Join(",", Enumerable.Range(0, 80).Select(i => $$"""  "m{{i}}":{"type":"integer"}"""));
        var documents = Samples.Of($$"""{"type":"object","properties":{ {{members}} },"additionalProperties":false}""", count: 60);
        for (var i = 0; i < 80; i++)
        {
            var name = "m" + i.ToString(CultureInfo.InvariantCulture);
            Assert.Contains(documents, d => d.Root.TryGetMember(name, out _));
            Assert.Contains(documents, d => !d.Root.TryGetMember(name, out _));
        }
    }

    [Fact]
    public void Bounds_themselves_are_drawn()
    {
        var texts = Samples.Texts(Samples.Of("""{"type":"integer","minimum":-1000,"maximum":1000}"""));
        Assert.Contains("-1000", texts);
        Assert.Contains("1000", texts);
    }

    [Fact]
    public void Names_of_other_members_of_the_schema_turn_up_where_any_name_is_allowed()
    {
        var documents = Samples.Of("""{"type":"object","additionalProperties":{"type":"integer"},"$defs":{"x":{"properties":{"elsewhere":{}}}}}""", size: SampleSize.Maximal);
        Assert.Contains("elsewhere", Samples.Names(documents));
    }

    [Fact]
    public void Extra_members_turn_up_where_nothing_is_said_of_them()
    {
        var documents = Samples.Of("""{"type":"object","properties":{"a":{"type":"integer"}},"required":["a"]}""");
        Assert.Contains(documents, d => d.Root.Count > 1);
    }

    [Fact]
    public void Minimal_documents_hold_what_is_demanded_and_no_more()
    {
        var plan = Schemas.Plan("""{"type":"object","properties":{"a":{"type":"array","items":{}},"b":{},"c":{"$ref":"#"}},"required":["a"]}""");
        var sample = new DocumentSampler(plan).Sample(0, 7, SampleSize.Minimal);
        Assert.Equal("""{"a":[]}""", JsonText.Parse(sample.Utf8.ToArray()).Root.ToString());
    }
}
