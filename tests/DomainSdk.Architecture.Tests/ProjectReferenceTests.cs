using System.Xml.Linq;

namespace DomainSdk.Architecture.Tests;

public class ProjectReferenceTests
{
    public static TheoryData<string> Projects => Layers.Projects;

    [Fact]
    public void Every_source_project_has_its_place()
    {
        var projects = Directory.EnumerateDirectories(SourceTree.Folder("src")).Select(Path.GetFileName).Where(name => name != "docs").Order(StringComparer.Ordinal);
        Assert.Equal(Layers.Allowed.Keys.Order(StringComparer.Ordinal), projects);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_files_refer_upward_only(string project)
    {
        var references = ProjectFile(project).Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));
        Assert.Empty(references.Except(Layers.Allowed[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assemblies_refer_upward_only(string project)
    {
        var assemblies = Layers.AssembliesOf(project);
        Assert.NotEmpty(assemblies);
        foreach (var assembly in assemblies)
        {
            var own = assembly.Assemblies.Keys.Where(name => name.StartsWith("DomainSdk", StringComparison.Ordinal));
            Assert.Empty(own.Except(Layers.Reachable(project)));
        }
    }

    [Theory]
    [InlineData("DomainSdk.Schema", "Polyfill", "System.Memory", "System.Collections.Immutable")]
    [InlineData("DomainSdk.CodeGeneration", "Polyfill")]
    [InlineData("DomainSdk")]
    [InlineData("DomainSdk.Model")]
    [InlineData("DomainSdk.AspNetCore", "Microsoft.AspNetCore.OpenApi")]
    [InlineData("DomainSdk.Kafka", "Confluent.Kafka", "Confluent.SchemaRegistry")]
    public void Packages_are_few(string project, params string[] allowed)
    {
        string[] analyzers = ["Microsoft.CodeAnalysis.PublicApiAnalyzers"];
        var packages = ProjectFile(project).Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!);
        Assert.Empty(packages.Except(allowed).Except(analyzers));
    }

    private static XDocument ProjectFile(string project) => XDocument.Load(SourceTree.Folder("src", project, project + ".csproj"));
}
