namespace DomainSdk.Architecture.Tests.CodeGeneration;

public class PartTests
{
    [Fact]
    public void Every_part_of_the_code_generation_uses_what_the_table_allows() => Assert.Empty(PartUses.Wrong(SourceCompilation.Of()));

    [Fact]
    public void A_part_uses_those_above_it_only()
    {
        var seen = new List<string>();
        foreach (var part in Part.All)
        {
            Assert.Empty(part.Uses.Except(seen));
            seen.Add(part.Name);
        }
    }

    [Theory]
    [InlineData("Model/Wrong.cs", "namespace DomainSdk.CodeGeneration.Model; class Wrong { object Of() => Naming.Library.Names; }", "Model/Wrong.cs uses Naming: Library")]
    [InlineData("Model/Wrong.cs", "namespace DomainSdk.CodeGeneration.Model; class Wrong { DomainSdk.Schema.Plan.PlanNode? Node; }", "Model/Wrong.cs uses DomainSdk.Schema.Plan.PlanNode")]
    [InlineData("Analysis/Wrong.cs", "using DomainSdk.CodeGeneration.Emitting; namespace DomainSdk.CodeGeneration.Analysis; class Wrong { SourceWriter Of() => new(); }", "Analysis/Wrong.cs uses Emitting: SourceWriter")]
    [InlineData("Analysis/Recognizing/Wrong.cs", "namespace DomainSdk.CodeGeneration.Analysis.Recognizing; class Wrong { string Of() => nameof(TypeModelBuilder); }", "Analysis/Recognizing/Wrong.cs uses Pipeline: TypeModelBuilder")]
    [InlineData("Naming/Wrong.cs", "namespace DomainSdk.CodeGeneration.Naming; class Wrong { Building.RuleScope? Scope; }", "Naming/Wrong.cs uses Building: RuleScope")]
    [InlineData("Building/Wrong.cs", "namespace DomainSdk.CodeGeneration.Building; class Wrong { const string Version = Emitting.FileText.Version; }", "Building/Wrong.cs uses Emitting: FileText")]
    [InlineData("Emitting/Wrong.cs", "namespace DomainSdk.CodeGeneration.Emitting; class Wrong { GenerationRoot? Root; }", "Emitting/Wrong.cs uses Options: GenerationRoot")]
    [InlineData("Emitting/Wrong.cs", "namespace DomainSdk.CodeGeneration.Emitting; using Keys = DomainSdk.Schema.Keywords; class Wrong { Keys.TypeKeyword? Keyword; Keys.JsonTypes Types; }", "Emitting/Wrong.cs uses DomainSdk.Schema.Keywords.TypeKeyword")]
    [InlineData("Emitting/Wrong.cs", "namespace DomainSdk.CodeGeneration.Emitting; using Schema.Compilation; class Wrong { object Of() => CompileOptions.Default; }", "Emitting/Wrong.cs uses DomainSdk.Schema.Compilation.CompileOptions")]
    public void A_wrong_use_is_found(string file, string text, string expected) => Assert.Equal([expected], PartUses.Wrong(SourceCompilation.Of((file, text))));

    [Fact]
    public void A_member_of_a_type_that_is_not_named_is_found()
    {
        const string analysis = "namespace DomainSdk.CodeGeneration.Naming; static class Way { public static Analysis.Place? In => null; }";
        const string emitting = "namespace DomainSdk.CodeGeneration.Emitting; class Wrong { bool Of() => Naming.Way.In!.IsNullable; }";
        Assert.Equal(["Emitting/Wrong.cs uses Analysis: Place"], PartUses.Wrong(SourceCompilation.Of(("Naming/Way.cs", analysis), ("Emitting/Wrong.cs", emitting))));
    }
}
