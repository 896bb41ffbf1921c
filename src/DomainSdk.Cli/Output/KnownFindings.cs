using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Output;

/// <summary>
/// Findings of an earlier report, which are known. A finding is known by its id, file, message and pointer without the numbers of items, and as often
/// as the report lists it: lines and items move while other things are mended.
/// </summary>
internal sealed class KnownFindings
{
    private readonly Dictionary<(string Id, string File, string Message, string Members), int> _left = [];
    private readonly Dictionary<Finding, bool> _decided = [];
    private readonly string _folder;

    private KnownFindings(string folder) => _folder = folder;

    /// <summary>How many findings were known.</summary>
    public int Count => _decided.Count(d => d.Value);

    /// <summary>Reads a report in JSON.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidOperationException">The file is no such report.</exception>
    public static KnownFindings Load(string path)
    {
        var known = new KnownFindings(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!JsonText.TryParse(FileBytes.Read(path), path, out var text, out var error)) throw new InvalidOperationException($"{path}: {error.Message}");
        if (!text.Root.TryGetMember("findings", out var findings) || findings.Kind != JsonKind.Array) throw new InvalidOperationException($"{path}: no report in JSON: there is no list 'findings'");
        foreach (var finding in findings.EnumerateItems())
        {
            var key = (Text(finding, "id"), known.File(Text(finding, "file")), Text(finding, "message"), Fingerprints.Members(Text(finding, "pointer")));
            known._left[key] = known._left.GetValueOrDefault(key) + 1;
        }

        return known;
    }

    /// <summary>Whether a finding is known. Asked again, the answer is the same.</summary>
    public bool Contains(Finding finding)
    {
        if (_decided.TryGetValue(finding, out var isKnown)) return isKnown;
        var key = (finding.Id, Full(finding.Position.Path ?? ""), finding.Message, Fingerprints.Members(finding.Pointer));
        isKnown = _left.GetValueOrDefault(key) > 0;
        if (isKnown) _left[key]--;
        return _decided[finding] = isKnown;
    }

    private static string Text(JsonNode finding, string name) => finding.TryGetMember(name, out var value) && value.Kind == JsonKind.String ? value.GetString() : "";

    // Paths of a report begin where it was written, which is where it lies, or the current folder.
    private string File(string path) => path.Length > 0 && System.IO.File.Exists(Path.Combine(_folder, path)) ? Full(Path.Combine(_folder, path)) : Full(path);

    // Wherever a path begins, the same file has one name.
    private static string Full(string path) => path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? path : Path.GetFullPath(path);
}
