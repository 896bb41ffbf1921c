using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Referencing;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Compilation;

/// <summary>Choices of a compilation; the defaults are those of the build and of the command line.</summary>
public sealed record CompileOptions
{
    /// <summary>The defaults.</summary>
    public static CompileOptions Default { get; } = new();

    /// <summary>
    /// Whether <c>format</c> is an assertion: it is by default, at every door, so that no document is valid by one and invalid by another.
    /// Null: as the dialect and its vocabularies say, which is an annotation in most (validation, section 7.2.1).
    /// </summary>
    public bool? AssertFormats { get; init; } = true;

    /// <summary>Whether <c>contentEncoding</c> and <c>contentMediaType</c> are assertions, as draft-07 permits; they are annotations otherwise.</summary>
    public bool AssertContent { get; init; }

    /// <summary>
    /// Whether an <c>enum</c> of two or more strings takes any string, for documents of a later version than the schema. This is not what the
    /// specification says of <c>enum</c> (validation, section 6.1.2), so it is off unless a user asks for it.
    /// </summary>
    public bool OpenEnums { get; init; }

    /// <summary>
    /// How often schemas may be applied to values while a document is evaluated, for each of its bytes (and for those of 10,000 more). Real
    /// schemas stay below one time per byte; where the number is reached, it cannot be told whether the document is valid, and it is refused
    /// with DSDK2024.
    /// </summary>
    public int MaxStepsPerByte { get; init; } = 1_000;

    /// <summary>How many errors of one document are listed; one more tells how many are left out (DSDK2026). The memory that a result takes has a bound by it.</summary>
    public int MaxErrors { get; init; } = 10_000;

    /// <summary>The formats known, by name.</summary>
    public FormatRegistry Formats { get; init; } = FormatRegistry.Standard;

    /// <summary>Keywords of the user's own, each of a name of its own; schemas of every dialect can use them.</summary>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public IReadOnlyList<CustomKeyword> Keywords
    {
        get;
        init => field = value.GroupBy(k => k.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new ArgumentException($"There are several keywords '{twice.Key}'.", nameof(value))
            : value;
    } = [];

    /// <summary>Where schemas come from that are not among the sources; null: nowhere.</summary>
    public ISchemaRetriever? Retriever { get; init; }

    /// <summary>The dialect of a schema that names none.</summary>
    public Dialect DefaultDialect { get; init; } = Dialect.Draft202012;

    /// <summary>Whether verdicts are remembered: always, except where tests ask what comes of it.</summary>
    internal bool RemembersVerdicts { get; init; } = true;
}
