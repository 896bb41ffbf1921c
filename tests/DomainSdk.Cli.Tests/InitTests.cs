using DomainSdk.Testing;

namespace DomainSdk.Cli.Tests;

/// <summary><c>init</c>: a corpus that passes its own check, and nothing written where anything is in the way.</summary>
public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_made_passes_the_check()
    {
        var corpus = Path.Combine(_folder.Path, "corpus");
        var run = await Run.Of("init", corpus);
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Errors));

        var check = await Run.Of("check", corpus);
        Assert.Equal(ExitCode.Clean, check.ExitCode);
        Assert.Contains("articles: 1", check.Output, StringComparison.Ordinal);
        Assert.Contains("quotations verified: 2", check.Output, StringComparison.Ordinal);
        Assert.Contains("quotations unchecked: 0", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_schemas_are_those_of_the_model_and_its_names_are_up_to_date()
    {
        await Run.Of("init", _folder.Path);
        var schema = Path.Combine(_folder.Path, "schema");
        foreach (var file in Directory.EnumerateFiles(schema, "*.schema.json"))
            Assert.Equal(await File.ReadAllTextAsync(Path.Combine(TestPaths.Repository, "schema", Path.GetFileName(file))), await File.ReadAllTextAsync(file));
        var settings = await File.ReadAllTextAsync(Path.Combine(_folder.Path, ".vscode", "settings.json"));
        Assert.Contains("./schema/document.schema.json", settings, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await Run.Of("check", Path.Combine(_folder.Path, "documents"), "--schema", Path.Combine(schema, "document.schema.json"))).ExitCode);
        Assert.Equal(ExitCode.Clean, (await Run.Of("names", Path.Combine(schema, "document.schema.json"), "--output", Path.Combine(schema, "names.json"), "--check")).ExitCode);
    }

    [Theory]
    [InlineData("documents/parties.json")]
    [InlineData("schema/names.json")]
    [InlineData("README.md")]
    public async Task Nothing_is_overwritten_and_then_nothing_is_written(string name)
    {
        var mine = _folder.Write(name, "mine");
        var run = await Run.Of("init", _folder.Path);
        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains($"{mine}: is there already", run.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(mine));
        Assert.Single(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Other_files_stay_and_a_file_is_no_folder()
    {
        var other = _folder.Write("LICENSE", "mine");
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("init", other)).ExitCode);
        Assert.Equal(ExitCode.Clean, (await Run.Of("init", _folder.Path)).ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(other));
        Assert.Equal(ExitCode.CannotRun, (await Run.Of("init", _folder.Path)).ExitCode);
    }
}
