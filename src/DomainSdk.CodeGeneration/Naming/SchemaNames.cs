using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>What schema files are called, and which root each belongs to.</summary>
internal sealed class SchemaNames
{
    private readonly Dictionary<JsonText, GenerationRoot> _roots = [];
    private readonly SchemaPlan _plan;
    private readonly GenerationRoot _first;
    private readonly Func<string, string> _placeOfFile;

    /// <summary>Reads the names off the roots.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roots">The roots; at least one.</param>
    /// <param name="placeOfFile">What the path of a file is in a names file.</param>
    public SchemaNames(SchemaPlan plan, IReadOnlyList<GenerationRoot> roots, Func<string, string> placeOfFile)
    {
        _placeOfFile = placeOfFile;
        _plan = plan;
        _first = roots[0];
        foreach (var root in roots.OrderBy(r => r.DeclaredByUser))
        {
            var text = plan.Nodes[root.Node].Source.Text;
            if (!_roots.TryGetValue(text, out _))
                _roots.Add(text, root);
        }
    }

    /// <summary>The root whose namespace the types of a schema belong to: that of its file, or else the first.</summary>
    /// <param name="node">The schema.</param>
    public GenerationRoot OwnerOf(PlanNode node) => _roots.TryGetValue(node.Source.Text, out var root) ? root : _first;

    /// <summary>The name of the file of a schema, for headers.</summary>
    /// <param name="node">The schema.</param>
    public string FileName(PlanNode node) => _roots.TryGetValue(node.Source.Text, out var root)
        ? root.SourceName
        : node.Source.Text.Path?.Replace('\\', '/') ?? node.AbsoluteLocation.Split('#')[0];

    /// <summary>The file of a schema with as many folders as tell it from all others.</summary>
    /// <param name="node">The schema.</param>
    public string FilePlace(PlanNode node) => node.Source.Text.Path is { } path ? _placeOfFile(path.Replace('\\', '/')) : node.DocumentUri;

    /// <summary>The name of the file without folders and endings: <c>party</c> of <c>schema/party.schema.json</c>.</summary>
    /// <param name="node">The schema.</param>
    public string FileWord(PlanNode node)
    {
        var name = FileName(node).Replace('\\', '/').TrimEnd('/');
        name = name.Substring(name.LastIndexOf('/') + 1);
        foreach (var ending in new[] { ".json", ".schema", "-schema", "_schema" })
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                name = name.Substring(0, name.Length - ending.Length);
        }

        return name;
    }
}
