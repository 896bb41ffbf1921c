using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk;

/// <summary>One schema of a <see cref="SchemaSet"/>, found by its URI when it is first used. Safe for many threads.</summary>
public sealed partial class SchemaNode
{
    private int _index;

    internal SchemaNode(SchemaSet set, string uri, int index = -1)
    {
        Set = set;
        Uri = uri;
        _index = index;
    }

    /// <summary>The set that the schema is part of.</summary>
    public SchemaSet Set { get; }

    /// <summary>The absolute URI of the schema.</summary>
    public string Uri { get; }

    /// <summary>The compiled schemas of the set.</summary>
    internal SchemaPlan Plan => Set.Plan;

    /// <summary>The place of the schema among the nodes of <see cref="Plan"/>.</summary>
    /// <exception cref="InvalidOperationException">The set has no such schema.</exception>
    internal int Index
    {
        get
        {
            if (_index < 0) _index = Find();
            return _index;
        }
    }

    /// <summary>Whether a JSON text conforms to the schema.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>True if it does; false also for what is not JSON.</returns>
    public bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var tape = JsonTape.Rent();
        var start = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        var valid = tape.TryBuild(utf8, start, JsonReadOptions.DefaultMaxDepth, out var end)
            && JsonScanner.SkipWhitespace(utf8, end) >= utf8.Length
            && PlanInterpreter.IsValid(Plan, Index, new JsonView(utf8, tape.Entries));
        JsonTape.Return(tape);
        return valid;
    }

    /// <summary>Validates a JSON text; malformed JSON is an error of the document too.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="path">The file of the text as errors should show it, or null.</param>
    /// <returns>Every violation with its positions.</returns>
    public ValidationResult Validate(ReadOnlySpan<byte> utf8, string? path = null) =>
        PlanInterpreter.ValidateBytes(Plan, Index, utf8, path);

    private int Find() => Plan.TryGetNode(Uri, out var node)
        ? node
        : throw new InvalidOperationException($"The set has no schema '{Uri}'. {string.Join(' ', Set.Diagnostics)}");
}
