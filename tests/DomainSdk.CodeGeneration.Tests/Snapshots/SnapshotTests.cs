using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Snapshots;

/// <summary>The C# of each case is as verified, compiles without a warning, and does what the schema says.</summary>
public class SnapshotTests
{
    public static TheoryData<string> Cases => [.. SnapshotCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Code_is_as_verified(string name)
    {
        var code = Code(SnapshotCase.Load(name));

        Assert.Empty(code.Files.Select(f => Snapshot.Compare(SnapshotCase.Folder, SnapshotName(name, f.HintName), f.Text)).OfType<string>());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Code_compiles_and_runs(string name)
    {
        var @case = SnapshotCase.Load(name);
        var code = Code(@case);
        var run = ModelRun.Of(code, "schema:///" + name + ".schema.json");

        foreach (var document in @case.Valid) run.RoundTrip(document);
        foreach (var (document, at, keyword) in @case.Invalid) run.Refuse(document, at, keyword);
    }

    [Fact]
    public void No_snapshot_is_stale()
    {
        var expected = SnapshotCase.Names.SelectMany(name => Code(SnapshotCase.Load(name)).Files.Select(f => SnapshotName(name, f.HintName)));
        var found = Directory.EnumerateFiles(SnapshotCase.Folder, "*.verified.cs").Select(f => Path.GetFileName(f)[..^".verified.cs".Length]);

        Assert.Empty(found.Except(expected, StringComparer.Ordinal));
    }

    private static EmittedCode Code(SnapshotCase @case) => GeneratedCode.Of(@case.Name + ".schema.json", @case.Schema, @case.Options);

    private static string SnapshotName(string name, string hintName) => name + "#" + hintName[..^".cs".Length];
}
