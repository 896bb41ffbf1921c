namespace DomainSdk.Architecture.Tests.Parts;

public class PartTests
{
    [Theory]
    [MemberData(nameof(PartTable.Projects), MemberType = typeof(PartTable))]
    public void Every_part_uses_what_the_table_allows(string project)
    {
        var compilation = SourceCompilation.Of(project);
        Assert.Empty(PartUses.Wrong(PartTable.Of(project), compilation, compilation.Files()));
    }

    [Theory]
    [MemberData(nameof(PartTable.Projects), MemberType = typeof(PartTable))]
    public void A_part_uses_those_above_it_only(string project)
    {
        var seen = new List<string>();
        foreach (var part in PartTable.Of(project).Parts)
        {
            Assert.Empty(part.Uses.Except(seen));
            seen.Add(part.Name);
        }
    }

    [Fact]
    public void The_page_on_the_architecture_tells_the_order_of_folders()
    {
        var rows = SourceTree.Read("src/docs/architecture.md").Split('\n')
            .SkipWhile(line => !line.StartsWith("| folder of `DomainSdk.Schema`", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));
        Assert.Equal(PartTable.Schema.Parts.Select(p => $"| `{p.Name}` | {Words(p)} |"), rows.Select(row => string.Join('|', row.Split('|').Where((_, i) => i != 2))));
    }

    [Theory]
    [InlineData("Model/Wrong.cs", "namespace DomainSdk.CodeGeneration.Model; class Wrong { object Of() => Naming.Library.Names; }", "Model/Wrong.cs uses Naming: Library")]
    [InlineData("Model/Wrong.cs", "namespace DomainSdk.CodeGeneration.Model; class Wrong { DomainSdk.Schema.Plan.PlanNode? Node; }", "Model/Wrong.cs uses DomainSdk.Schema.Plan.PlanNode")]
    [InlineData("Analysis/Wrong.cs", "using DomainSdk.CodeGeneration.Emitting; namespace DomainSdk.CodeGeneration.Analysis; class Wrong { SourceWriter Of() => new(); }", "Analysis/Wrong.cs uses Emitting: SourceWriter")]
    [InlineData("Analysis/Recognizing/Wrong.cs", "namespace DomainSdk.CodeGeneration.Analysis.Recognizing; class Wrong { string Of() => nameof(TypeModelBuilder); }", "Analysis/Recognizing/Wrong.cs uses Pipeline: TypeModelBuilder")]
    [InlineData("Naming/Wrong.cs", "namespace DomainSdk.CodeGeneration.Naming; class Wrong { Building.RuleScope? Scope; }", "Naming/Wrong.cs uses Building: RuleScope")]
    [InlineData("Building/Wrong.cs", "namespace DomainSdk.CodeGeneration.Building; class Wrong { const string Version = Emitting.FileText.Version; }", "Building/Wrong.cs uses Emitting: FileText")]
    [InlineData("Emitting/Wrong.cs", "namespace DomainSdk.CodeGeneration.Emitting; class Wrong { GenerationRoot? Root; }", "Emitting/Wrong.cs uses Options: GenerationRoot")]
    [InlineData("Emitting/Wrong.cs", "namespace DomainSdk.CodeGeneration.Emitting; using Keys = DomainSdk.Schema.Keywords; class Wrong { Keys.TypeKeyword? Keyword; DomainSdk.Schema.Json.InstanceTypes Types; }", "Emitting/Wrong.cs uses DomainSdk.Schema.Keywords.TypeKeyword")]
    [InlineData("Emitting/Wrong.cs", "namespace DomainSdk.CodeGeneration.Emitting; using Schema.Compilation; class Wrong { object Of() => CompileOptions.Default; }", "Emitting/Wrong.cs uses DomainSdk.Schema.Compilation.CompileOptions")]
    public void A_wrong_use_in_the_code_generation_is_found(string file, string text, string expected) => Assert.Equal([expected], Wrong(PartTable.CodeGeneration, (file, text)));

    [Theory]
    [InlineData("Json/Wrong.cs", "namespace DomainSdk.Schema.Json; class Wrong { object Of() => Semantics.FormatRegistry.Standard; }", "Json/Wrong.cs uses Semantics: FormatRegistry")]
    [InlineData("Semantics/Wrong.cs", "namespace DomainSdk.Schema.Semantics; class Wrong { Dialects.Dialect? Dialect; }", "Semantics/Wrong.cs uses Dialects: Dialect")]
    [InlineData("Results/Wrong.cs", "namespace DomainSdk; using DomainSdk.Schema.Compilation; class Wrong { SchemaSource? Source; }", "Results/Wrong.cs uses Inputs: SchemaSource")]
    [InlineData("Dialects/Wrong.cs", "namespace DomainSdk.Schema.Dialects; class Wrong { object Of() => (Keywords.KeywordReader)Keywords.RefKeyword.Compile; }", "Dialects/Wrong.cs uses Keywords: KeywordReader")]
    [InlineData("Referencing/Wrong.cs", "namespace DomainSdk.Schema.Referencing; class Wrong { Compilation.CompileOptions? Options; }", "Referencing/Wrong.cs uses Inputs: CompileOptions")]
    [InlineData("Plan/Wrong.cs", "namespace DomainSdk.Schema.Plan; class Wrong { bool Of(PlanKeyword k) => k is Keywords.RefKeyword; }", "Plan/Wrong.cs uses Keywords: RefKeyword")]
    [InlineData("Plan/Wrong.cs", "namespace DomainSdk.Schema.Plan; class Wrong { Evaluation.Verdict Verdict; }", "Plan/Wrong.cs uses Evaluation: Verdict")]
    [InlineData("Evaluation/Wrong.cs", "namespace DomainSdk.Schema.Evaluation; class Wrong { bool Of(Plan.PlanNode n) => n.Find<Keywords.TypeKeyword>() is null; }", "Evaluation/Wrong.cs uses Keywords: TypeKeyword")]
    [InlineData("Keywords/Wrong.cs", "namespace DomainSdk.Schema.Keywords; class Wrong { Compilation.PlanBuilder? Builder; }", "Keywords/Wrong.cs uses Compilation: PlanBuilder")]
    [InlineData("Keywords/Branches/Wrong.cs", "namespace DomainSdk.Schema.Keywords; class Wrong { const string Name = nameof(Sampling.DocumentSampler); }", "Keywords/Branches/Wrong.cs uses Sampling: DocumentSampler")]
    [InlineData("Satisfaction/Wrong.cs", "namespace DomainSdk.Schema.Satisfaction; class Wrong { Sampling.SampleOptions? Options; }", "Satisfaction/Wrong.cs uses Sampling: SampleOptions")]
    [InlineData("Sampling/Wrong.cs", "namespace DomainSdk.Schema.Sampling; class Wrong { Containment.ContainmentOptions? Options; }", "Sampling/Wrong.cs uses Containment: ContainmentOptions")]
    public void A_wrong_use_in_the_schema_project_is_found(string file, string text, string expected) => Assert.Contains(expected, Wrong(PartTable.Schema, (file, text)));

    [Fact]
    public void A_member_of_a_type_that_is_not_named_is_found()
    {
        const string analysis = "namespace DomainSdk.CodeGeneration.Naming; static class Way { public static Analysis.Place? In => null; }";
        const string emitting = "namespace DomainSdk.CodeGeneration.Emitting; class Wrong { bool Of() => Naming.Way.In!.IsNullable; }";
        Assert.Equal(["Emitting/Wrong.cs uses Analysis: Place"], Wrong(PartTable.CodeGeneration, ("Naming/Way.cs", analysis), ("Emitting/Wrong.cs", emitting)));
    }

    private static string Words(Part part) => part.Uses.Length == 0 ? "nothing" : string.Join(", ", part.Uses.Select(u => $"`{u}`"));

    private static IEnumerable<string> Wrong(PartTable table, params IEnumerable<(string File, string Text)> added) =>
        PartUses.Wrong(table, SourceCompilation.With(table.Project, added, out var files), files);
}
