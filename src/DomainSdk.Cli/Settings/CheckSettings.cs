using DomainSdk.Schema.Json;

namespace DomainSdk.Cli.Settings;

/// <summary>The file <c>domainsdk.json</c>: what <c>check</c> does where the command line says nothing. Paths are as the current folder sees them.</summary>
internal sealed record CheckSettings
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "domainsdk.json";

    private static readonly Lazy<JsonSchema> s_form = new(() => JsonSchema.FromText(ReadForm()));

    /// <summary>No settings.</summary>
    public static CheckSettings None { get; } = new();

    /// <summary>The file, or null where there is none.</summary>
    public string? Path { get; private init; }

    /// <summary>What is checked.</summary>
    public IReadOnlyList<string> Paths { get; private init; } = [];

    /// <summary>Which files have which schema, in the order in which they count.</summary>
    public IReadOnlyList<SchemaOfFiles> Schemas { get; private init; } = [];

    /// <summary>Folders whose schemas references find by identifier.</summary>
    public IReadOnlyList<string> References { get; private init; } = [];

    /// <summary>The folder of source texts, or null.</summary>
    public string? Texts { get; private init; }

    /// <summary>Where the parts of texts stand: a layout of the tool's own, or a file; or null.</summary>
    public string? Layout { get; private init; }

    /// <summary>The report whose findings are known, or null.</summary>
    public string? Baseline { get; private init; }

    /// <summary>Severities other than the default ones.</summary>
    public SeverityOverrides Severities { get; private init; } = SeverityOverrides.None;

    /// <summary>Reads the settings.</summary>
    /// <param name="path">The file, or null for the one in the current folder or the nearest above it.</param>
    /// <exception cref="InvalidOperationException">The file is not as its schema says; the first error is told.</exception>
    public static CheckSettings Load(string? path)
    {
        path ??= Nearest();
        if (path is null) return None;
        var bytes = FileBytes.Read(path);
        if (s_form.Value.Validate(bytes, path) is { IsValid: false } wrong) throw new InvalidOperationException(wrong.Errors[0].ToString());
        var root = JsonText.Parse(bytes, path).Root;
        foreach (var (name, _) in Members(root, "severities")) Require(name);
        var folder = System.IO.Path.GetRelativePath(".", System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        string Here(JsonNode text) => folder == "." ? text.GetString() : System.IO.Path.Combine(folder, text.GetString());
        return new CheckSettings
        {
            Path = path,
            Paths = [.. Items(root, "paths").Select(Here)],
            Schemas = [.. Items(root, "schemas").Select(item => new SchemaOfFiles(System.IO.Path.GetFullPath(folder), Member(item, "files")!.Value, Schema(Member(item, "schema")!.Value)))],
            References = [.. Items(root, "references").Select(Here)],
            Texts = Member(root, "texts") is { } texts ? Here(texts) : null,
            Layout = Member(root, "layout") is { } layout ? Layouts.NamedLayout.Names.Contains(layout.GetString()) ? layout.GetString() : Here(layout) : null,
            Baseline = Member(root, "baseline") is { } baseline ? Here(baseline) : null,
            Severities = new SeverityOverrides(Members(root, "severities").Select(m => KeyValuePair.Create(m.Name.GetString(), Enum.Parse<DiagnosticSeverity>(m.Value.GetString(), ignoreCase: true)))),
        };

        // An identifier stays as it is.
        string Schema(JsonNode text) => Uri.TryCreate(text.GetString(), UriKind.Absolute, out var uri) && !uri.IsFile ? text.GetString() : Here(text);
    }

    // A severity of nothing would never take effect, and nobody would know.
    private static void Require(JsonNode name)
    {
        var id = name.GetString();
        if (ToolDiagnostics.Find(ToolDiagnostics.IdOfRule(id) ?? id) is null)
            throw new InvalidOperationException($"{SourcePosition.Of(name)}: there is no diagnostic or rule '{id}'; 'domainsdk explain' lists them");
    }

    private static string? Nearest()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, FileName))) return System.IO.Path.GetRelativePath(".", System.IO.Path.Combine(folder.FullName, FileName));
        return null;
    }

    private static JsonNode? Member(JsonNode node, string name) => node.TryGetMember(name, out var value) ? value : null;

    private static List<JsonNode> Items(JsonNode node, string name)
    {
        var items = new List<JsonNode>();
        if (Member(node, name) is { } array) foreach (var item in array.EnumerateItems()) items.Add(item);
        return items;
    }

    private static List<(JsonNode Name, JsonNode Value)> Members(JsonNode node, string name)
    {
        var members = new List<(JsonNode, JsonNode)>();
        if (Member(node, name) is { } map) foreach (var (key, value) in map.EnumerateMembers()) members.Add((key, value));
        return members;
    }

    private static string ReadForm()
    {
        using var stream = typeof(CheckSettings).Assembly.GetManifestResourceStream("domainsdk.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
