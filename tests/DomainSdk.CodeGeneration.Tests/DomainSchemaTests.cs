using DomainSdk.CodeGeneration.Tests.Compiling;
using DomainSdk.Testing;

namespace DomainSdk.CodeGeneration.Tests;

/// <summary>The schemas of the domain package.</summary>
public class DomainSchemaTests
{
    private static readonly string[] Names = ["definitions", "party", "agreement", "statement", "article", "document"];

    [Fact]
    public void Code_for_the_domain_stays_small_and_compiles()
    {
        var files = Names.Select(n => n + ".schema.json").Select(n => (n, File.ReadAllText(Path.Combine(TestPaths.Repository, "schema", n)))).ToList();
        var code = GeneratedCode.Of(files);
        code.Load();
        // Of these, some 40 let ids be read from plain text and be found by the kind of their entities.
        Assert.InRange(code.Lines, 1, 2750);
    }
}
