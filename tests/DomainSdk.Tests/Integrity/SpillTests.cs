using System.Text.Json;
using DomainSdk.Integrity;
using DomainSdk.Tests.Loading;

namespace DomainSdk.Tests.Integrity;

/// <summary>Facts that lie in files are judged as those in memory.</summary>
public sealed class SpillTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Facts_in_a_hundred_runs_have_the_findings_of_those_that_are_held()
    {
        for (var i = 0; i < 120; i++) _folder.Write($"{i}.json", Document(i));
        var options = new CorpusOptions { SchemaOf = _ => CorpusCase.Schema, KeepDocuments = false };
        var held = await Corpus.LoadAsync([_folder.Path], options);
        var spilled = await Corpus.LoadAsync([_folder.Path], options with { FactMemory = 1 });
        Assert.Equal(held.Facts.Entities.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key), spilled.Facts.Entities.Select(e => e.Key));
        Assert.Equal(held.Facts.EntityCounts.OrderBy(c => c.Key), spilled.Facts.EntityCounts.OrderBy(c => c.Key));

        var (expected, report) = (held.CheckIntegrity(), spilled.CheckIntegrity());
        Assert.Equal(["R1", "R12", "R14", "R2", "R3"], expected.Findings.Select(f => f.Rule!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(expected.Findings.Select(f => JsonSerializer.Serialize(f)), report.Findings.Select(f => JsonSerializer.Serialize(f)));
        Assert.Equal(expected with { Findings = [] }, report with { Findings = [] });
    }

    [Fact]
    public void Strings_with_half_a_pair_stay_what_they_are()
    {
        string[] keys = ["\uD800", "a\uDC00b", "\uD83D\uDE00", "é", ""];
        var facts = new IntegrityFacts { MostHeld = 0 };
        foreach (var key in keys)
        {
            var more = new IntegrityFacts();
            more.Entities.Add(new EntityFact("book", key, new FactLocation(new SourcePosition("a.json", 1, 1, 1, 1, 0, 0), "/"), "/", []));
            facts.Merge(more);
        }

        Assert.Equal(keys.Order(StringComparer.Ordinal), facts.Entities.Select(e => e.Key));
    }

    [Fact]
    public void An_index_beyond_its_memory_finds_what_one_in_memory_finds()
    {
        var value = new FactValue { Location = new FactLocation(default, ""), Kind = DomainSdk.Schema.Json.JsonKind.String, Text = new string('x', 400) };
        var index = new EntityIndex(mostHeld: 2_000);
        for (var i = 0; i < 3_000; i++)
            foreach (var kind in new[] { "author", "book" }) index.Add(new EntityFact(kind, $"{i:0000}", new FactLocation(default, $"/{kind}"), "", [new EntityValue("/text", value)]));

        foreach (var i in Enumerable.Range(0, 3_000).OrderBy(i => i * 7919 % 3001)) Assert.Equal($"{i:0000}", index.Find("book", $"{i:0000}")?.Key);
        Assert.Equal("/author", index.Find("author", "1500")?.KeyLocation.Pointer);
        Assert.Null(index.Find("book", "1500x"));
        Assert.Null(index.Find("agreement", "1500"));
        Assert.Null(index.Find("agreement", ""));
    }

    [Fact]
    public void Only_references_that_can_lie_on_a_cycle_are_left()
    {
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var count = random.Next(1, 40);
            var pairs = Enumerable.Range(0, count).Select(_ => (From: random.Next(count), To: random.Next(count))).ToList();
            var edges = new CycleEdges(count);
            foreach (var (from, to) in pairs) edges.Add(Reference(from, to));
            var tangled = edges.Tangled();
            for (var node = 0; node < count; node++)
            {
                var isLeft = tangled.Contains(CycleEdges.From(Reference(node, 0)));
                if (Reaches(pairs, node, node)) Assert.True(isLeft, $"round {round}: {node} is on a cycle");
                else if (!OnWayBetweenCycles(pairs, node, count)) Assert.False(isLeft, $"round {round}: {node} is on no cycle and leads to none from one");
            }
        }
    }

    private static bool OnWayBetweenCycles(List<(int From, int To)> pairs, int node, int count) =>
        Enumerable.Range(0, count).Any(a => Reaches(pairs, a, a) && Reaches(pairs, a, node)) && Enumerable.Range(0, count).Any(b => Reaches(pairs, b, b) && Reaches(pairs, node, b));

    private static bool Reaches(List<(int From, int To)> pairs, int from, int to)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([from]);
        while (open.TryPop(out var node))
            foreach (var pair in pairs.Where(p => p.From == node))
                if (seen.Add(pair.To)) open.Push(pair.To);
        return seen.Contains(to);
    }

    private static ReferenceFact Reference(int from, int to) =>
        new(new ReferenceRule("schema:///r", "node", [], true), $"{to}", new FactLocation(default, ""), "node", $"{from}");

    private static string Document(int i) => i switch
    {
        7 => """{"authors":[{"id":"a8","kind":"person"}],"books":[{"id":"b7","author":"a77777"}]}""",
        50 => """{"reviews":[{"of":"b60","date":"1800","books":[{"id":"b60","relation":"praises"}],"quote":{"start":0,"end":4,"exact":"Ones"}}]}""",
        _ => $$$"""{"authors":[{"id":"a{{{i}}}","kind":"person","teacher":"a{{{(i is 30 or 31 ? 61 - i : (i / 2) + 90)}}}"}],"books":[{"id":"b{{{i}}}","author":"a{{{i / 3}}}","published":"19{{{i % 90 + 10}}}","text":"Once {{{i}}}"}],"reviews":[{"of":"b{{{i * 7 % 120}}}","date":"2020","books":[{"id":"b{{{i * 11 % 120}}}","relation":"praises"}],"quote":{"start":0,"end":4,"exact":"Once"}}]}""",
    };
}
