using System.Text.RegularExpressions;

namespace DomainSdk.Architecture.Tests;

public partial class AssemblyContentTests
{
    [Theory]
    [InlineData("DomainSdk.Schema")]
    [InlineData("DomainSdk.CodeGeneration")]
    [InlineData("DomainSdk")]
    [InlineData("DomainSdk.Model")]
    [InlineData("DomainSdk.Cli")]
    public void Only_the_generator_knows_the_compiler(string project)
    {
        foreach (var assembly in Layers.AssembliesOf(project))
            Assert.DoesNotContain(assembly.Assemblies.Keys, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DomainSdk.Schema")]
    [InlineData("DomainSdk.CodeGeneration")]
    public void Lower_layers_touch_neither_files_nor_network_nor_another_json_library(string project)
    {
        foreach (var assembly in Layers.AssembliesOf(project))
        {
            Assert.DoesNotContain(assembly.Assemblies.Keys, name => name is "System.Text.Json" or "System.Net.Http" or "Newtonsoft.Json");
            // On netstandard2.0 the polyfills are compiled in, and some of them name file types.
            if (!assembly.IsNetStandard) Assert.DoesNotContain(assembly.Types, type => OutsideWorld().IsMatch(type));
        }
    }

    [Fact]
    public void Generator_brings_no_json_library_into_the_compiler() =>
        Assert.All(Layers.AssembliesOf("DomainSdk.Generator"), assembly => Assert.DoesNotContain("System.Text.Json", assembly.Assemblies.Keys));

    /// <summary>The package carries these assemblies only; everything else has to be in a host with Roslyn 4.8, in that version or a later one. Workspaces are in editors, and not on the command line.</summary>
    [Theory]
    [InlineData("DomainSdk.Schema")]
    [InlineData("DomainSdk.CodeGeneration")]
    [InlineData("DomainSdk.Generator")]
    [InlineData("DomainSdk.CodeFixes", "Microsoft.CodeAnalysis.Workspaces")]
    public void Analyzer_assemblies_need_no_more_than_their_host_has(string project, params string[] ofEditors)
    {
        var host = new Dictionary<string, Version>
        {
            ["netstandard"] = new(2, 0, 0, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
            ["System.Collections.Immutable"] = new(7, 0, 0, 0),
            ["System.Memory"] = new(4, 0, 1, 2),
            ["System.Buffers"] = new(4, 0, 3, 0),
            ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
            ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
            ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
        };
        foreach (var name in ofEditors) host.Add(name, new(4, 8, 0, 0));
        var assembly = Assert.Single(Layers.AssembliesOf(project), candidate => candidate.IsNetStandard);
        foreach (var (name, version) in assembly.Assemblies)
        {
            if (name.StartsWith("DomainSdk.", StringComparison.Ordinal)) continue;
            Assert.True(host.TryGetValue(name, out var available), $"{project} needs {name}, which the host may not have.");
            Assert.True(version <= available, $"{project} needs {name} {version}, the host has {available}.");
        }
    }

    // What is made for debugging says where its sources are.
    [Theory]
    [MemberData(nameof(Layers.Projects), MemberType = typeof(Layers))]
    public void What_ships_names_no_path_of_the_machine_that_built_it(string project)
    {
        if (!AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal)) return;
        foreach (var assembly in Layers.AssembliesOf(project))
            Assert.All(assembly.Sources(), source => Assert.Matches("^/_[0-9]*/", source));
    }

    [GeneratedRegex(@"^(System\.IO\.(File|Directory|FileInfo|DirectoryInfo|FileStream|FileSystemInfo|DriveInfo|FileSystemWatcher)|System\.Net\..*|System\.Diagnostics\.Process)$")]
    private static partial Regex OutsideWorld();
}
