using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>
/// Makes documents that a schema accepts: by construction as far as that goes, and always checked by the interpreter in the end. What it
/// makes depends on nothing but the plan, the options and the seed. Not safe for use by several threads at once.
/// </summary>
internal sealed class DocumentSampler
{
    private readonly SamplerModel _model;

    /// <summary>Makes a sampler.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    public DocumentSampler(SchemaPlan plan, SampleOptions? options = null)
    {
        if (plan is null) throw new ArgumentNullException(nameof(plan));
        _model = new SamplerModel(plan, options ?? SampleOptions.Default);
    }

    /// <summary>Makes one document.</summary>
    /// <param name="node">Index of the schema in the plan.</param>
    /// <param name="seed">Any number; the same one gives the same document.</param>
    /// <param name="size">How much the document holds. Where that fails, a smaller one is tried.</param>
    /// <returns>The document, or why none was found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such node.</exception>
    public SampleResult Sample(int node, ulong seed, SampleSize size = SampleSize.Typical) => SampleMany(node, seed, size).First();

    /// <summary>
    /// Makes documents without end, each other than the ones before where the schema allows: branches, values and members that were drawn
    /// least are preferred.
    /// </summary>
    /// <param name="node">Index of the schema in the plan.</param>
    /// <param name="seed">Any number; the same one gives the same documents in the same order.</param>
    /// <param name="size">How much each document holds; null: all sizes take turns.</param>
    /// <returns>The documents, or why none was found, as they are asked for. They can be equal to one another.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such node.</exception>
    public IEnumerable<SampleResult> SampleMany(int node, ulong seed, SampleSize? size = null)
    {
        if (node < 0 || node >= _model.Plan.Nodes.Count) throw new ArgumentOutOfRangeException(nameof(node), node, "The plan has no such node.");
        return Samples(node, seed, size);
    }

    /// <summary>
    /// Makes documents that all differ by value. Where drawing finds no more, others are looked for as a counterexample is, so that the end is
    /// one of the schema and not of luck, as far as that can be told.
    /// </summary>
    /// <param name="node">Index of the schema in the plan.</param>
    /// <param name="seed">Any number; the same one gives the same documents in the same order.</param>
    /// <param name="size">How much each document holds, as far as enough differ; null: all sizes take turns.</param>
    /// <param name="revise">What is made of each document before it counts, or null; one that it answers null for, that is not valid or that was there is left out.</param>
    /// <returns>The documents as they are asked for, without end; where there are no more, the last result says why.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such node.</exception>
    public IEnumerable<SampleResult> SampleDistinct(int node, ulong seed, SampleSize? size = null, Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>?>? revise = null) =>
        new DistinctSamples(_model, node, revise).Of(SampleMany(node, seed, size));

    /// <summary>
    /// Makes documents that are invalid in one place: the interpreter reports one error for each, <see cref="SampleResult.Error"/>. Keywords
    /// that were broken least are preferred. All differ by value.
    /// </summary>
    /// <param name="node">Index of the schema in the plan.</param>
    /// <param name="seed">Any number; the same one gives the same documents in the same order.</param>
    /// <param name="size">How much the valid documents hold that are broken; null: all sizes take turns.</param>
    /// <returns>The documents as they are asked for; where there are no more, the last result says why.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such node.</exception>
    public IEnumerable<SampleResult> SampleInvalid(int node, ulong seed, SampleSize? size = null) =>
        new InvalidSamples(_model.Plan, node, seed).Of(SampleDistinct(node, seed, size));

    private IEnumerable<SampleResult> Samples(int node, ulong seed, SampleSize? size)
    {
        var session = new SampleSession(_model, seed);
        for (var i = 0; ; i++) yield return session.Next(node, size ?? SizeOfTurn(i));
    }

    /// <summary>Most documents are typical, as those differ most.</summary>
    private static SampleSize SizeOfTurn(int turn) => (turn % 10) switch
    {
        1 => SampleSize.Minimal,
        5 => SampleSize.Maximal,
        _ => SampleSize.Typical,
    };
}
