using DomainSdk.Testing.Binding;
using Xunit.Abstractions;

namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>Every name in the code for the small cases means what the model meant.</summary>
public class CaseBindingTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_name_means_what_the_model_meant(bool interfaces)
    {
        var options = GenerationOptions.Default with { Interfaces = interfaces };
        var plans = Case.Names.Select(name => CaseCode.Compile(new Case(name))).Where(c => !c.HasErrors).ToList();
        var counts = new BindingCounts();
        BindingProof.Run([.. plans.Select((p, i) => CaseCode.Emit(p, null, options, FormattableString.Invariant($"Acme.C{i}")))], counts);
        output.WriteLine($"{plans.Count} of {Case.Names.Count} cases, {counts}");
        Assert.True(counts.Problems.IsEmpty, string.Join("\n", counts.Problems.Take(20)));
        Assert.InRange(counts.Names, plans.Count, int.MaxValue);
    }
}
