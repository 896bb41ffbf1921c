using System.ComponentModel;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>What a schema asks of a value beside what its codec covers, left to the interpreter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResidualCheck
{
    private bool? _decidesTexts;

    private ResidualCheck()
    {
    }

    /// <summary>The value has to conform to every schema.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <returns>The check.</returns>
    public static ResidualCheck All(params ReadOnlySpan<SchemaNode> schemas) => new Counting(schemas, schemas.Length, schemas.Length);

    /// <summary>The value must not conform to any of the schemas (<c>not</c>).</summary>
    /// <param name="schemas">The schemas.</param>
    /// <returns>The check.</returns>
    public static ResidualCheck None(params ReadOnlySpan<SchemaNode> schemas) => new Counting(schemas, 0, 0);

    /// <summary>The value has to conform to at least one schema (<c>anyOf</c>).</summary>
    /// <param name="schemas">The schemas.</param>
    /// <returns>The check.</returns>
    public static ResidualCheck Any(params ReadOnlySpan<SchemaNode> schemas) => new Counting(schemas, 1, schemas.Length);

    /// <summary>The value has to conform to exactly one schema (<c>oneOf</c>).</summary>
    /// <param name="schemas">The schemas.</param>
    /// <returns>The check.</returns>
    public static ResidualCheck One(params ReadOnlySpan<SchemaNode> schemas) => new Counting(schemas, 1, 1);

    /// <summary>Which schema the value has to conform to depends on another one (<c>if</c>, <c>then</c>, <c>else</c>).</summary>
    /// <param name="test">The schema of <c>if</c>.</param>
    /// <param name="then">The schema of <c>then</c>, or null.</param>
    /// <param name="otherwise">The schema of <c>else</c>, or null.</param>
    /// <returns>The check.</returns>
    public static ResidualCheck Condition(SchemaNode test, SchemaNode? then, SchemaNode? otherwise) => new Conditional(test, then, otherwise);

    /// <summary>Whether the value at a position passes.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>True if it does; false also for malformed JSON.</returns>
    public bool Holds(ReadOnlySpan<byte> json, int at) =>
        (uint)at < (uint)json.Length && json[at] == '"' && (_decidesTexts ??= DecidesTexts()) ? HoldsForString(json, at) : DocumentState.Holds(this, json, at);

    /// <summary>Whether a value passes.</summary>
    /// <param name="view">The text.</param>
    /// <param name="entry">The entry of the value.</param>
    /// <param name="memory">What is known of the document, or null.</param>
    internal abstract bool Holds(JsonView view, int entry, VerdictMemory? memory);

    /// <summary>Whether a string passes.</summary>
    /// <param name="utf8">The decoded string.</param>
    private protected abstract bool Holds(ReadOnlySpan<byte> utf8);

    /// <summary>Whether the verdict on a string needs nothing but the string.</summary>
    private protected abstract bool DecidesTexts();

    private static Verdict Decide(SchemaNode schema, JsonView view, int entry, VerdictMemory? memory)
    {
        var verdict = PlanInterpreter.DecideWithin(schema.Plan, schema.Index, view, entry, memory);
        if (verdict == Verdict.Undecided) OpenDocument.Doubt();
        return verdict;
    }

    private static bool Conforms(SchemaNode schema, ReadOnlySpan<byte> utf8) => TextEvaluation.Holds(schema.Plan, schema.Index, utf8);

    private static bool DecidesTexts(SchemaNode? schema) => schema is null || TextEvaluation.Decides(schema.Plan, schema.Index);

    private bool HoldsForString(ReadOnlySpan<byte> json, int at)
    {
        var end = JsonScanner.ScanString(json, at, out var flags);
        if (end < 0) return false;
        var content = json.Slice(at + 1, end - at - 2);
        if ((flags & StringFlags.Escaped) == StringFlags.None) return Holds(content);
        using var buffer = new Utf8Buffer(stackalloc byte[256]);
        return Holds(buffer.Unescape(content));
    }

    private sealed class Counting(ReadOnlySpan<SchemaNode> schemas, int least, int greatest) : ResidualCheck
    {
        private readonly SchemaNode[] _schemas = schemas.ToArray();

        internal override bool Holds(JsonView view, int entry, VerdictMemory? memory)
        {
            var count = 0;
            var doubts = 0;
            for (var i = 0; i < _schemas.Length && !IsKnown(count, i); i++)
            {
                var verdict = Decide(_schemas[i], view, entry, memory);
                if (verdict == Verdict.Valid) count++;
                else if (verdict == Verdict.Undecided) doubts++;
            }

            // Each doubt may be one more, and what cannot be told is never valid.
            return count >= least && count + doubts <= greatest;
        }

        private protected override bool Holds(ReadOnlySpan<byte> utf8)
        {
            var count = 0;
            for (var i = 0; i < _schemas.Length && !IsKnown(count, i); i++)
                if (Conforms(_schemas[i], utf8)) count++;
            return count >= least && count <= greatest;
        }

        private protected override bool DecidesTexts() => Array.TrueForAll(_schemas, DecidesTexts);

        // Whether nothing that follows the first schemas can change the answer.
        private bool IsKnown(int count, int done) =>
            count > greatest || (count >= least && greatest == _schemas.Length) || count + _schemas.Length - done < least;
    }

    private sealed class Conditional(SchemaNode test, SchemaNode? then, SchemaNode? otherwise) : ResidualCheck
    {
        internal override bool Holds(JsonView view, int entry, VerdictMemory? memory)
        {
            // A condition on which nothing depends need not be told.
            if (then is null && otherwise is null) return true;
            var verdict = Decide(test, view, entry, memory);
            if (verdict == Verdict.Undecided) return false;
            var chosen = verdict == Verdict.Valid ? then : otherwise;
            return chosen is null || Decide(chosen, view, entry, memory) == Verdict.Valid;
        }

        private protected override bool Holds(ReadOnlySpan<byte> utf8)
        {
            var chosen = Conforms(test, utf8) ? then : otherwise;
            return chosen is null || Conforms(chosen, utf8);
        }

        private protected override bool DecidesTexts() => DecidesTexts(test) && DecidesTexts(then) && DecidesTexts(otherwise);
    }
}
