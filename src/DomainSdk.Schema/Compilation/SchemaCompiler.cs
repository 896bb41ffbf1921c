using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Compilation;

/// <summary>Compiles schema files into a plan: announce, read, compile, check, link.</summary>
internal static class SchemaCompiler
{
    /// <summary>Compiles all sources into one plan. A broken source yields diagnostics; the others still compile.</summary>
    /// <param name="sources">The schema files; they can refer to one another by their URIs.</param>
    /// <param name="options">The choices, or null for the defaults.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The plan and all diagnostics.</returns>
    /// <exception cref="OperationCanceledException">The work is not asked for any more.</exception>
    public static CompileResult Compile(IReadOnlyList<SchemaSource> sources, CompileOptions? options = null, CancellationToken cancellation = default) =>
        Compile(sources, options ?? CompileOptions.Default, checksMetaschemas: true, cancellation);

    /// <summary>Compiles; a metaschema of the user's own is not checked against its own metaschema, which may be itself.</summary>
    internal static CompileResult Compile(IReadOnlyList<SchemaSource> sources, CompileOptions options, bool checksMetaschemas, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag();
        var registry = new SchemaRegistry(options.Retriever, diagnostics, cancellation);
        foreach (var source in sources) if (source.Text is { } text) registry.Announce(text, source.BaseUri);
        var documents = sources.Select(source => Read(source, registry, options, diagnostics)).ToList();

        var builder = new PlanBuilder(registry, options, diagnostics);
        foreach (var document in documents) if (document is not null) builder.NodeFor(document.Root);
        foreach (var document in documents) AddAllSchemas(document, builder);
        builder.CompileAll();
        var leadingBack = EndlessReferences.Report(builder);
        BaselessRecursions.Report(builder);
        EqualBranches.Report(builder);
        ClosedPieces.Report(builder);
        KeywordlessSchemas.Report(documents, builder);
        if (checksMetaschemas) OwnMetaschemas.Report(documents, builder);

        var roots = new List<PlanRoot>();
        for (var i = 0; i < sources.Count; i++)
        {
            var node = documents[i] is { } document ? builder.NodeFor(document.Root) : -1;
            roots.Add(new PlanRoot(sources[i], node, documents[i] is null || diagnostics.HasErrors(sources[i].Text!)));
        }

        var plan = PlanLinker.Link(builder, roots, leadingBack);
        DefaultValues.Report(plan, builder);
        return new CompileResult(plan, diagnostics.ToSorted(sources.Select(s => s.Path)));
    }

    private static SchemaDocument? Read(SchemaSource source, SchemaRegistry registry, CompileOptions options, DiagnosticBag diagnostics)
    {
        if (source.Text is { } text) return registry.AddDocument(text, source.BaseUri, source.DefaultDialect ?? options.DefaultDialect, isSource: true);
        diagnostics.ReportSyntax(source.SyntaxError!, source.SyntaxErrorPosition);
        return null;
    }

    /// <summary>Every schema of a source is compiled, reachable or not, so that every mistake is reported.</summary>
    private static void AddAllSchemas(SchemaDocument? document, PlanBuilder builder)
    {
        if (document is null) return;
        // Nodes are only numbered here: the list of locations can grow while schemas are compiled.
        foreach (var location in document.Locations) builder.NodeFor(location);
    }
}
