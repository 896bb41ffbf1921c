using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Satisfaction;

namespace DomainSdk.Schema.Containment;

/// <summary>Judges a change of a schema by what it does to documents. Documents whose objects repeat a name are left out of account.</summary>
/// <param name="Backward">Whether every document of the old schema is one of the new.</param>
/// <param name="Forward">Whether every document of the new schema is one of the old.</param>
public sealed record SchemaComparison(ContainmentResult Backward, ContainmentResult Forward)
{
    /// <summary>All changes, those that refuse documents first.</summary>
    public IEnumerable<SchemaChange> Changes => Backward.Changes.Concat(Forward.Changes);

    /// <summary>Compares two schemas. Takes a bounded number of steps, whatever the schemas are.</summary>
    /// <param name="oldPlan">The plan of the old schema.</param>
    /// <param name="oldNode">Index of the old schema.</param>
    /// <param name="newPlan">The plan of the new schema.</param>
    /// <param name="newNode">Index of the new schema.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The answers.</returns>
    internal static SchemaComparison Compare(SchemaPlan oldPlan, int oldNode, SchemaPlan newPlan, int newNode, ContainmentOptions? options = null, CancellationToken cancellation = default)
    {
        var answers = Compare(Compatibility.Full, oldPlan, oldNode, newPlan, newNode, options, cancellation);
        return new SchemaComparison(answers[0], answers[1]);
    }

    /// <summary>Answers only what is asked for, backward first.</summary>
    /// <param name="asked">The directions.</param>
    /// <param name="oldPlan">The plan of the old schema.</param>
    /// <param name="oldNode">Index of the old schema.</param>
    /// <param name="newPlan">The plan of the new schema.</param>
    /// <param name="newNode">Index of the new schema.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>An answer for each direction.</returns>
    internal static ContainmentResult[] Compare(
        Compatibility asked, SchemaPlan oldPlan, int oldNode, SchemaPlan newPlan, int newNode, ContainmentOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= ContainmentOptions.Default;
        var pair = new SchemaPair(oldPlan ?? throw new ArgumentNullException(nameof(oldPlan)), oldNode, newPlan ?? throw new ArgumentNullException(nameof(newPlan)), newNode);
        return [.. new[] { Compatibility.Backward, Compatibility.Forward }.Where(direction => asked.HasFlag(direction)).Select(direction => new DirectedComparison(pair, options, direction, cancellation).Compare())];
    }
}
