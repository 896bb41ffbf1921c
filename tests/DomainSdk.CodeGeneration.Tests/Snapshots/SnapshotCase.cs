using System.Text.Json;
using DomainSdk.Testing;

namespace DomainSdk.CodeGeneration.Tests.Snapshots;

/// <summary>A schema, what is to come of it, and documents to run the code on: one file of <c>Cases/</c>.</summary>
/// <param name="Name">The name of the case; the schema file of the code is called so.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Valid">Documents that it accepts.</param>
/// <param name="Invalid">Documents that it refuses, each with instance location and keyword of the first error.</param>
/// <param name="Options">The options of the code generation.</param>
internal sealed record SnapshotCase(string Name, string Schema, IReadOnlyList<string> Valid, IReadOnlyList<(string Document, string At, string Keyword)> Invalid, GenerationOptions Options)
{
    public static string Folder { get; } = Path.Combine(TestPaths.Repository, "tests", "DomainSdk.CodeGeneration.Tests", "Snapshots");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Path.Combine(Folder, "Cases"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    public static SnapshotCase Load(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "Cases", name + ".json")));
        var root = json.RootElement;
        return new SnapshotCase(
            name,
            root.GetProperty("schema").GetRawText(),
            [.. root.GetProperty("valid").EnumerateArray().Select(d => d.GetRawText())],
            [.. root.GetProperty("invalid").EnumerateArray().Select(d => (d.GetProperty("document").GetRawText(), d.GetProperty("at").GetString()!, d.GetProperty("keyword").GetString()!))],
            GenerationOptions.Default with
            {
                Interfaces = IsOn(root, "interfaces"),
                NumbersFromText = IsOn(root, "numbersFromText"),
                ExactDates = IsOn(root, "exactDates"),
            });
    }

    private static bool IsOn(JsonElement root, string option) => root.TryGetProperty(option, out var value) && value.GetBoolean();
}
