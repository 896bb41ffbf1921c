using System.Text;
using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Conformance.Suite;
using DomainSdk.Schema.Compilation;

namespace DomainSdk.Conformance.Naming;

/// <summary>A schema of the corpora with what was added to it, and the names that its types get.</summary>
/// <param name="Wild">The schema as it is in the corpus.</param>
/// <param name="Text">Its text, edited or not.</param>
/// <param name="Added">A file beside it, or null.</param>
/// <param name="AddedFirst">Whether the file comes first, and sorts before the other.</param>
internal sealed record NamedSchemas(WildSchema Wild, string Text, string? Added = null, bool AddedFirst = false)
{
    /// <summary>Compiles the files; null where the compiler refuses one of them.</summary>
    public CompileResult? Compile()
    {
        var sources = new List<SchemaSource> { new(Encoding.UTF8.GetBytes(Text), Wild.File, Wild.BaseUri, Wild.DefaultDialect) };
        if (Added is not null)
            sources.Insert(AddedFirst ? 0 : 1, new SchemaSource(Encoding.UTF8.GetBytes(Added), AddedPath, AddedUri, Wild.DefaultDialect));
        var result = SchemaCompiler.Compile(sources, new CompileOptions { Retriever = Wild, AssertFormats = true });
        return result.Plan.Roots.Any(r => r.Node < 0) ? null : result;
    }

    /// <summary>Names everything.</summary>
    /// <param name="compiled">The compiled files.</param>
    /// <param name="names">The names given before, or null.</param>
    public DomainModelSet Build(CompileResult compiled, NameRecord? names = null)
    {
        var roots = compiled.Plan.Roots.Select(r => new GenerationRoot(EntryOf(compiled, r.Node, r.Source.Path == Wild.File), Path.GetFileName(r.Source.Path!), "Wild")).ToList();
        return TypeModelBuilder.Build(compiled.Plan, roots, GenerationOptions.Default with { Names = names, Interfaces = true });
    }

    // Same name, another folder: places must tell them apart.
    private string AddedPath => (AddedFirst ? "_/" : "~/") + Path.GetFileName(Wild.File);

    private string AddedUri => AddedFirst ? "a:///added.json" : "zzz:///added.json";

    private int EntryOf(CompileResult compiled, int root, bool isWild) =>
        isWild && Wild.Entry.Length > 0 && compiled.Plan.TryGetNode(compiled.Plan.Nodes[root].AbsoluteLocation + Wild.Entry, out var node) ? node : root;
}
