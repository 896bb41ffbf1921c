using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Changes;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Cli;

/// <summary>What a change of a schema does to code that uses its types.</summary>
/// <param name="request">The files and the choices.</param>
/// <param name="before">The schema as it was.</param>
/// <param name="after">The schema as it is now.</param>
/// <param name="names">The record of names, or null.</param>
internal sealed class CodeDiff(DiffRequest request, CompiledSchemas before, CompiledSchemas after, NamesStore? names)
{
    private const string Namespace = "Generated";

    private readonly Func<string, string> _place = names?.Options.PlaceOfFile ?? (path => path);

    /// <summary>Makes the types of both schemas as <c>generate</c> does, and compares them.</summary>
    public IReadOnlyList<CodeChange> Compare()
    {
        var options = request.Code! with { PlaceOfFile = path => _place(Path.GetFullPath(path)), Names = names?.Options.Names };
        var now = TypeModelBuilder.Build(after.Plan, Roots(after), options);
        var written = WrittenInto();
        var record = (options.Names?.Types ?? []).Concat(written.SelectMany(w => KnownNames(w, options.Names, now)));
        var old = TypeModelBuilder.Build(before.Plan, Roots(before), options with { Names = new NameRecord(record.DistinctBy(type => type.Place).ToEquatableArray()), PlaceOfFile = path => _place(Now(path)) });
        return CodeComparison.Compare(old with { Places = old.Places.Select(p => p with { Place = Unwritten(p.Place) }).ToEquatableArray() }, now);

        string Unwritten(string place) => written.FirstOrDefault(w => place.StartsWith(w.Prefix, StringComparison.Ordinal)) is { } found ? $"{found.Place}#{place[found.Prefix.Length..]}" : place;
    }

    /// <summary>The names of what a baseline has among its definitions: a file is not called after its place there.</summary>
    private static IEnumerable<RecordedType> KnownNames(WrittenSchema written, NameRecord? record, DomainModelSet now)
    {
        var recorded = (record?.Types ?? []).Where(t => t.Place.StartsWith(written.Place + "#", StringComparison.Ordinal)).Select(t => t with { Place = written.Prefix + t.Place[(written.Place.Length + 1)..] });
        var root = now.Names.Types.Where(t => t.Place == written.Place + "#" && Title(written.Node) == Title(written.File)).Select(t => new RecordedType(written.Prefix, t.Name, []));
        return recorded.Concat(root);
    }

    private static string? Title(PlanNode node) => node.Source.Kind == JsonKind.Object && node.Source.TryGetMember("title", out var title) ? title.ToString() : null;

    // Types are called after the file as it is now: a copy of another name renames nothing.
    private List<GenerationRoot> Roots(CompiledSchemas schemas) => [.. schemas.Roots(Namespace).Select(root => root with { SourceName = Path.GetFileName(request.New) })];

    /// <summary>Schemas that a baseline has among its definitions, and that are files now.</summary>
    private List<WrittenSchema> WrittenInto()
    {
        var files = new Dictionary<string, PlanNode>(StringComparer.Ordinal);
        foreach (var node in after.Plan.Nodes.Where(n => n.DocumentPointer.Length == 0 && n.Source.Text.Path is not null)) files.TryAdd(Relative(node, request.New), node);
        return [.. from node in before.Plan.Nodes
                   where node.ResourcePointer.Length == 0 && node.DocumentPointer.Length > 0 && files.ContainsKey(Relative(node, request.Old))
                   let file = files[Relative(node, request.Old)]
                   select new WrittenSchema(node, file, $"{_place(Path.GetFullPath(request.New))}#{node.DocumentPointer}", _place(Path.GetFullPath(file.Source.Text.Path!)))];
    }

    private static string Relative(PlanNode node, string root)
    {
        var uri = node.AbsoluteLocation.Split('#')[0];
        return Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? new Uri(Path.GetFullPath(root)).MakeRelativeUri(absolute).ToString() : uri;
    }

    /// <summary>Where a file of the old schema would be beside the new one.</summary>
    private string Now(string path)
    {
        var (old, now) = (Path.GetFullPath(request.Old), Path.GetFullPath(request.New));
        var file = Path.GetFullPath(path);
        return file == old ? now : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(now)!, Path.GetRelativePath(Path.GetDirectoryName(old)!, file)));
    }

    /// <summary>A schema in a baseline that is a file now.</summary>
    /// <param name="Node">The schema in the baseline.</param>
    /// <param name="File">The schema that it is now.</param>
    /// <param name="Prefix">Its place in the baseline.</param>
    /// <param name="Place">The place of the file.</param>
    private sealed record WrittenSchema(PlanNode Node, PlanNode File, string Prefix, string Place);
}
