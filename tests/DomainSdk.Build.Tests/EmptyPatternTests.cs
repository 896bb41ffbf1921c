using DomainSdk.Build.Checking;

namespace DomainSdk.Build.Tests;

public sealed class EmptyPatternTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("""<CorpusDocument Include="documents/**/*.json" />""", true)]
    [InlineData("""<CorpusDocument Include="documents/a.json" />""", true)]
    [InlineData("""<CorpusDocument Include="documents/*.yaml" />""", false)]
    [InlineData("""<CorpusDocument Include="other\*.json" />""", false)]
    [InlineData("""<CorpusDocument Include="other/*.json;documents/*" />""", true)]
    [InlineData("""<CorpusDocument Include="$(Folder)/*.json" />""", true)]
    [InlineData("""<CorpusDocument Include="other/*.json" Condition="'$(X)' == ''" />""", true)]
    [InlineData("""<CorpusDocument Update="other/*.json" />""", true)]
    public void Pattern_that_matches_nothing_is_told(string item, bool matches)
    {
        var findings = Find($"<Project>\n  <ItemGroup>\n    {item}\n  </ItemGroup>\n</Project>", new DocumentItem(Path.Combine(_shop.Folder, "documents", "a.json"), "", ""));
        Assert.Equal(matches ? [] : ["(3,6) DSDK2115"], findings);
    }

    [Fact]
    public void Project_without_any_document_is_told_whatever_the_pattern() =>
        Assert.Equal(["(1,22) DSDK2115"], Find("""<Project><ItemGroup><CorpusDocument Include="$(Folder)/*.json" Condition="true" /></ItemGroup></Project>"""));

    [Fact]
    public void Condition_of_the_group_counts() =>
        Assert.Empty(Find("""<Project><ItemGroup Condition="x"><CorpusDocument Include="b/*" /></ItemGroup></Project>""", new DocumentItem("/a.json", "", "")));

    private IEnumerable<string> Find(string project, params DocumentItem[] documents)
    {
        _shop.Write("x.csproj", project);
        return EmptyPatterns.Find(Path.Combine(_shop.Folder, "x.csproj"), documents).Select(f => $"({f.Position.Line},{f.Position.Column}) {f.Id}");
    }
}
