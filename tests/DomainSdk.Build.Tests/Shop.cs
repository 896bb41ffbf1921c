using DomainSdk.Build.Checking;

namespace DomainSdk.Build.Tests;

/// <summary>A project in a folder that goes when the test ends.</summary>
internal sealed class Shop : IDisposable
{
    private const string Schema = """
        {
          "x-entity": { "kind": "order", "key": "/id" },
          "x-order": [{ "first": "/placed", "then": "/follows>/placed" }],
          "properties": {
            "$schema": { "type": "string" },
            "id": { "type": "string" },
            "count": { "type": "integer", "x-even": true },
            "price": { "type": "string", "format": "money" },
            "follows": { "type": "string", "x-ref": { "kind": "order", "where": { "/state": ["sent"] } } },
            "placed": { "type": "string" },
            "state": { "type": "string" }
          },
          "required": ["id"],
          "additionalProperties": false
        }
        """;

    private readonly List<DocumentItem> _documents = [];

    public Shop() => Write("schema/order.schema.json", Schema);

    public string Folder { get; } = Directory.CreateTempSubdirectory("domainsdk-tests-").FullName;

    public string Cache => Path.Combine(Folder, "obj", "documents.cache");

    public string Format { get; set; } = "";

    public string[] Keywords { get; set; } = [];

    public string[] Formats { get; set; } = [];

    public string[] Extensions { get; set; } = [];

    public Shop With(string name, string text, string schema = "schema/order.schema.json")
    {
        Write(name, text);
        _documents.Add(new DocumentItem(Path.Combine(Folder, name), "", schema));
        return this;
    }

    public void WithFolder(string name) => _documents.Add(new DocumentItem(Path.Combine(Folder, name), "", ""));

    public void Remove(string name) => _documents.RemoveAll(item => item.Path == Path.Combine(Folder, name));

    public void Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Makes every file older than a build can be in doubt about.</summary>
    public void Settle()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddMinutes(-1));
    }

    /// <summary>Builds: how many documents were checked, and what was found.</summary>
    public (int Checked, string[] Findings) Build()
    {
        var schema = new SchemaItem(Path.Combine(Folder, "schema/order.schema.json"), "", "");
        var result = DocumentCheck.Run(new ProjectItems(_documents, [schema], Formats, Keywords, Extensions, Folder, Format, "", ""), Cache);
        return (result.Checked, [.. result.Findings.Select(f => $"{Path.GetRelativePath(Folder, f.Position.Path!)}({f.Position.Line},{f.Position.Column}): {f.Severity} {f.Id}")]);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
