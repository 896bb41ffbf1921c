using DomainSdk.CodeGeneration;

namespace DomainSdk.Build.Checking;

/// <summary>What is wrong with items before any document is read.</summary>
internal static class ItemProblems
{
    /// <summary>The documents, each once, without items that are none.</summary>
    public static List<DocumentItem> Usable(IReadOnlyList<DocumentItem> items, List<Finding> findings)
    {
        var known = new Dictionary<string, DocumentItem>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!known.TryAdd(item.Path, item))
            {
                if (known[item.Path].Schema != item.Schema)
                    findings.Add(At(item.Path, ProjectDiagnostics.InvalidSetting, $"Two CorpusDocument items name this file, and different schemas: '{known[item.Path].Schema}', which it is checked against, and '{item.Schema}'"));
            }
            else if (Directory.Exists(item.Path))
            {
                findings.Add(At(item.Path, CorpusDiagnostics.UnreadableFile, "The CorpusDocument item names a folder, and not its files: write a pattern, such as 'documents/**/*.json'"));
            }
        }

        return [.. known.Values.Where(item => !Directory.Exists(item.Path)).OrderBy(item => item.Path, StringComparer.Ordinal)];
    }

    /// <summary>A finding at the beginning of a file.</summary>
    public static Finding At(string path, string id, string message, int line = 1, long offset = 0) => new()
    {
        Id = id,
        Severity = Described(id).Severity,
        Message = message,
        Position = new SourcePosition(path, line, 1, line, 1, (int)Math.Min(int.MaxValue, offset), 0),
    };

    /// <summary>What a problem of an item is reported under is an id of the project or of the corpus.</summary>
    private static DiagnosticDescription Described(string id) => ProjectDiagnostics.Find(id) ?? CorpusDiagnostics.Own.First(d => d.Id == id);
}
