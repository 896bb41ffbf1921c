using System.ComponentModel;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>Chooses the case of a union by the verdicts of its schemas, which are remembered for the document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CaseChoice
{
    private readonly SchemaNode[] _cases;
    private readonly bool _isExactlyOne;

    private CaseChoice(ReadOnlySpan<SchemaNode> cases, bool isExactlyOne)
    {
        _cases = cases.ToArray();
        _isExactlyOne = isExactlyOne;
    }

    /// <summary>The one case whose schema holds, no other (<c>oneOf</c>).</summary>
    /// <param name="cases">The schemas.</param>
    /// <returns>The choice.</returns>
    public static CaseChoice One(params ReadOnlySpan<SchemaNode> cases) => new(cases, isExactlyOne: true);

    /// <summary>The first case whose schema holds (<c>anyOf</c>).</summary>
    /// <param name="cases">The schemas.</param>
    /// <returns>The choice.</returns>
    public static CaseChoice First(params ReadOnlySpan<SchemaNode> cases) => new(cases, isExactlyOne: false);

    /// <summary>Finds the case of a value.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>The number of the case, or -1 if none fits or the text is malformed.</returns>
    public int Find(ReadOnlySpan<byte> json, int at) =>
        DocumentState.TryFind(json, at, out var view, out var entry, out var memory) ? Find(view, entry, memory) : -1;

    private int Find(JsonView view, int entry, VerdictMemory memory)
    {
        var found = -1;
        for (var i = 0; i < _cases.Length; i++)
        {
            var verdict = PlanInterpreter.Decide(_cases[i].Plan, _cases[i].Index, view, entry, memory);
            if (verdict == Verdict.Invalid) continue;
            if (verdict == Verdict.Undecided) OpenDocument.Doubt();
            if (!_isExactlyOne && verdict == Verdict.Valid) return i;
            // What cannot be told may be a second one.
            if (_isExactlyOne && (verdict == Verdict.Undecided || found >= 0)) return -1;
            if (_isExactlyOne) found = i;
        }

        return found;
    }
}
