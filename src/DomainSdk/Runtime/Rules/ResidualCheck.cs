using System.ComponentModel;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>What a schema asks of a value beside what its codec covers, left to the interpreter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResidualCheck
{
    private static bool s_isUsed;

    private ResidualCheck() => s_isUsed = true;

    /// <summary>Whether any type of the process has a check, so that documents are worth preparing for them.</summary>
    internal static bool IsUsed => s_isUsed;

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
    public bool Holds(ReadOnlySpan<byte> json, int at) => DocumentTape.Holds(this, json, at);

    /// <summary>Whether a value passes.</summary>
    /// <param name="view">The text.</param>
    /// <param name="entry">The entry of the value.</param>
    internal abstract bool Holds(JsonView view, int entry);

    private static bool Conforms(SchemaNode schema, JsonView view, int entry) => PlanInterpreter.IsValid(schema.Plan, schema.Index, view, entry);

    private sealed class Counting(ReadOnlySpan<SchemaNode> schemas, int least, int greatest) : ResidualCheck
    {
        private readonly SchemaNode[] _schemas = schemas.ToArray();

        internal override bool Holds(JsonView view, int entry)
        {
            var count = 0;
            for (var i = 0; i < _schemas.Length; i++)
            {
                if (Conforms(_schemas[i], view, entry)) count++;
                // Nothing that follows can change the answer.
                if (count > greatest) return false;
                if (count >= least && greatest == _schemas.Length) return true;
                if (count + _schemas.Length - i - 1 < least) return false;
            }

            return count >= least;
        }
    }

    private sealed class Conditional(SchemaNode test, SchemaNode? then, SchemaNode? otherwise) : ResidualCheck
    {
        internal override bool Holds(JsonView view, int entry)
        {
            var chosen = Conforms(test, view, entry) ? then : otherwise;
            return chosen is null || Conforms(chosen, view, entry);
        }
    }
}
