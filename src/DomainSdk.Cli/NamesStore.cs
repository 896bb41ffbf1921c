using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Cli;

/// <summary>The names file of the command line. Places in it are relative to its folder.</summary>
internal sealed class NamesStore
{
    private readonly string _folder;
    private readonly byte[] _utf8;
    private readonly string _path;

    private NamesStore(string path, byte[]? utf8)
    {
        _path = path;
        _folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Exists = utf8 is not null;
        _utf8 = utf8 ?? "{}"u8.ToArray();
        File = NamesFile.Read(_utf8, path);
    }

    public bool Exists { get; }

    public NamesFile File { get; }

    /// <summary>The options of a run that keeps the names.</summary>
    public GenerationOptions Options => GenerationOptions.Default with { Names = File.Names, PlaceOfFile = PlaceOf };

    public static NamesStore Open(string path) => new(path, System.IO.File.Exists(path) ? System.IO.File.ReadAllBytes(path) : null);

    /// <summary>Says what is wrong with the file.</summary>
    /// <returns>Whether nothing is.</returns>
    public bool WriteDiagnostics(TextWriter errors)
    {
        foreach (var problem in File.Diagnostics) errors.WriteLine(MessageText.OneLine($"{Position(problem)}: error {problem.Id}: {problem.Message}"));
        return File.Diagnostics.Count == 0;
    }

    public string Position(ModelDiagnostic remark)
    {
        var (line, column) = new LineMap(_utf8).GetPosition(remark.Start);
        return $"{_path}({line},{column})";
    }

    /// <summary>The names given now, and those of schema files that exist but took no part.</summary>
    public NameRecord Merge(NameRecord given, SchemaPlan plan)
    {
        var files = plan.Nodes.Select(n => n.Source.Text.Path).OfType<string>().Distinct(StringComparer.Ordinal).Select(PlaceOf).ToHashSet(StringComparer.Ordinal);
        var others = File.Names.Types.Where(t => FileOf(t) is var file && !files.Contains(file) && IsThere(file));
        return new NameRecord(given.Types.Concat(others).DistinctBy(t => t.Place).OrderBy(t => t.Place, StringComparer.Ordinal).ToEquatableArray());
    }

    private string PlaceOf(string path) => FilePlace.Of(Path.GetFullPath(path), _folder);

    // A file outside the folder is told by its part below the folder both have in common.
    private bool IsThere(string file)
    {
        for (var folder = _folder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (System.IO.File.Exists(Path.Combine(folder, file))) return true;
        }

        return false;
    }

    private static string FileOf(RecordedType type) => type.Place[..type.Place.IndexOf('#', StringComparison.Ordinal)];
}
