using System.Text;
using DomainSdk.Fuzzing.Mutation;
using DomainSdk.Fuzzing.Peers;
using DomainSdk.Schema.Json;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>
/// A schema on one line and a document: the interpreter by all its ways against one another, against emitted code, which is compiled for many
/// schemas at once, and against ajv, where node is.
/// </summary>
/// <param name="peer">Node, or null.</param>
internal sealed class PairTarget(NodePeer? peer) : IFuzzTarget
{
    // The compiler takes as long for some schemas as all else for some thousand.
    private const int RunsOfBatch = 1000;

    private readonly EmittedBatch _batch = new();
    private int _runs;

    public string Name => "pair";

    public int Longest => 3000;

    public IMutator Mutator { get; } = new PairMutator();

    public string Run(byte[] input)
    {
        _runs++;
        var (schema, document) = Lines.Split(input);
        var compiled = Schemas.Compile(schema);
        if (compiled.HasErrors) return Schemas.Ids(compiled);
        var result = Verdicts.Of(compiled.Plan, Schemas.RootOf(compiled.Plan), document);
        if (peer is not null && JsonText.TryParse(schema, null, out var schemaText, out _) && JsonText.TryParse(document, null, out var documentText, out _))
            Compare(peer, schemaText, documentText);
        return result.IsValid ? "+" : string.Join(' ', result.Errors.Select(e => e.Keyword + e.Id).Distinct().Order(StringComparer.Ordinal).Take(6));
    }

    public void Keep(byte[] input) => _batch.Add(input);

    public IEnumerable<(byte[] Input, Exception Problem)> Settle(bool isLast) => isLast || _runs % RunsOfBatch == 0 ? _batch.Check() : [];

    /// <summary>Formats are annotations for this, as ajv has other ones.</summary>
    private static void Compare(NodePeer peer, JsonText schema, JsonText document)
    {
        var compiled = Schemas.Compile(schema.Utf8, assertFormats: false);
        var plan = compiled.Plan;
        if (compiled.HasErrors || peer.IsExcluded(AjvExclusions.Of(plan, schema, document))) return;
        var result = Verdicts.Of(plan, Schemas.RootOf(plan), document.Utf8.ToArray());
        if (peer.Validate(plan.Nodes[Schemas.RootOf(plan)].Dialect, schema, document) is { } other && other != result.IsValid)
            throw new DifferenceException("ajv", $"ajv says {other}: {string.Join("; ", result.Errors)} {Encoding.UTF8.GetString(document.Utf8)}");
    }
}
