using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Sampling;

/// <summary>
/// Makes documents that differ from a given one in one place: members and items added, dropped, renamed, doubled; values of other kinds, beyond
/// bounds, outside lists; the same values spelled differently. Not safe for use by several threads at once.
/// </summary>
internal sealed class DocumentMutator
{
    /// <summary>After so many mutants that were there before there are hardly any others.</summary>
    private const int MostRepeats = 200;

    private readonly SamplerModel _model;
    private readonly int _node;

    /// <summary>Makes a mutator.</summary>
    /// <param name="plan">The plan; it tells where bounds, lists and names are.</param>
    /// <param name="node">Index of the schema of the documents.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such node.</exception>
    public DocumentMutator(SchemaPlan plan, int node)
    {
        if (plan is null) throw new ArgumentNullException(nameof(plan));
        if (node < 0 || node >= plan.Nodes.Count) throw new ArgumentOutOfRangeException(nameof(node), node, "The plan has no such node.");
        _model = new SamplerModel(plan, SampleOptions.Default);
        _node = node;
    }

    /// <summary>Makes mutants, each different from the ones before, until no more are found. The verdict on them is left to the caller.</summary>
    /// <param name="document">A document, JSON in UTF-8.</param>
    /// <param name="seed">Any number; the same one gives the same mutants in the same order.</param>
    /// <returns>The mutants, made as they are asked for.</returns>
    /// <exception cref="JsonSyntaxException">The document is not JSON.</exception>
    public IEnumerable<Mutant> Mutate(ReadOnlyMemory<byte> document, ulong seed) => Mutate(Open(document, seed));

    /// <summary>
    /// Makes mutants of a valid document that violate exactly one keyword at one place, each keyword of the schema at each place at most once.
    /// </summary>
    /// <param name="document">A valid document, JSON in UTF-8.</param>
    /// <param name="seed">Any number; the same one gives the same mutants in the same order.</param>
    /// <returns>The mutants with the keyword that each violates, made as they are asked for.</returns>
    /// <exception cref="JsonSyntaxException">The document is not JSON.</exception>
    public IEnumerable<Mutant> Break(ReadOnlyMemory<byte> document, ulong seed) =>
        Break(Open(document, seed), inAllWays: false).Select(broken => new Mutant(broken.Utf8, broken.Operation, broken.Error.InstanceLocation, broken.Error.AbsoluteKeywordLocation));

    private MutationSource Open(ReadOnlyMemory<byte> document, ulong seed) => new(_model, _node, JsonText.Parse(document.ToArray()), new SampleRandom(seed));

    private static IEnumerable<Mutant> Mutate(MutationSource source)
    {
        var seen = new HashSet<ulong> { SampleText.Hash(source.Text.Utf8) };
        for (var repeats = 0; repeats < MostRepeats;)
        {
            var entry = source.Random.Pick(source.Values);
            var rules = MutationRules.For(source.Text.View.Kind(entry));
            var rule = source.Random.Pick(rules);
            if (!rule.TryApply(source, entry, out var edit) || edit.Apply(source.Text) is var utf8 && !seen.Add(SampleText.Hash(utf8)))
            {
                repeats++;
                continue;
            }

            repeats = 0;
            yield return new Mutant(utf8, rule.Operation, source.PointerOf(edit.At));
        }
    }

    /// <summary>The same with the error of each, and if asked for with every way that a keyword can be violated at a place.</summary>
    internal IEnumerable<SampleResult> Break(ReadOnlyMemory<byte> document, ulong seed, bool inAllWays) =>
        Break(Open(document, seed), inAllWays).Select(broken => SampleResult.Broken(broken.Utf8, broken.Error));

    private IEnumerable<(byte[] Utf8, string Operation, ValidationError Error)> Break(MutationSource source, bool inAllWays)
    {
        var broken = new HashSet<(string Keyword, string Pointer)>();
        var targets = source.Values.SelectMany(entry => source.Places.At(entry).SelectMany(node => _model.Plan[node].Keywords.Select(keyword => (entry, keyword)))).Distinct().ToList();
        source.Random.Shuffle(targets);
        foreach (var (entry, keyword) in targets)
        {
            foreach (var (operation, edit) in KeywordBreaker.Edits(source, keyword, entry))
            {
                var utf8 = edit.Apply(source.Text);
                var result = PlanInterpreter.ValidateBytes(_model.Plan, _node, utf8);
                // A schema 'false' that no keyword speaks for has no name to be called by; of a member that is there twice others may see one.
                if (result.Errors.Count != 1 || result.Errors[0].Keyword.Length == 0 || RepeatedMembers.Find(JsonText.Parse(utf8).View) is not null) continue;
                var isNew = broken.Add((result.Errors[0].AbsoluteKeywordLocation, result.Errors[0].InstanceLocation));
                if (!isNew && !inAllWays) continue;
                yield return (utf8, operation, result.Errors[0]);
                if (!inAllWays) break;
            }
        }
    }
}
