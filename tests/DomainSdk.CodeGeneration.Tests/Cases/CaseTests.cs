namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>
/// Every small case holds, or stands in <c>open.txt</c>; one that stands there and holds fails, so that the list only shrinks.
/// </summary>
public class CaseTests
{
    public static TheoryData<string> WithDocuments => [.. Case.Names.Where(name => !CaseDiagnostics.IsRefused(name))];

    public static TheoryData<string> WithDiagnostics => [.. CaseDiagnostics.Expected.Keys];

    public static TheoryData<string, string> WithPrograms
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in Case.Names)
                foreach (var program in new Case(name).Programs) data.Add(name, program);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(WithDocuments))]
    public void Documents_have_their_verdicts_and_come_back(string name) => Holds("documents " + name, DocumentCheck.Problems(new Case(name), GenerationOptions.Default));

    [Theory]
    [InlineData("names/d1-date-time-fraction")]
    [InlineData("names/d2-date-time-spelling")]
    [InlineData("names/d3-date-time-no-value")]
    [InlineData("names/d5-unique-items")]
    [InlineData("names/d11-map-keys-and-default")]
    [InlineData("types/29-instants")]
    [InlineData("types/32-recursive-json")]
    public void Exact_types_keep_every_document(string name) =>
        Assert.Empty(DocumentCheck.Problems(new Case(name), GenerationOptions.Default with { ExactDates = true, NumberType = "exact" }));

    [Theory]
    [MemberData(nameof(WithDiagnostics))]
    public void Schema_is_spoken_of(string name)
    {
        var (expected, found) = (CaseDiagnostics.Expected[name], CaseCode.Compile(new Case(name)).Diagnostics);
        Holds("diagnostic " + name, found.Any(expected.Is) ? [] : [$"{expected} is not among", .. found.Select(d => $"{d.Severity} {d.Id} {d.Pointer}: {d.Message}")]);
    }

    [Theory]
    [MemberData(nameof(WithPrograms))]
    public void Program_compiles_and_runs(string name, string program) => Holds($"program {name}/{program}", ProgramCheck.Problems(new Case(name), program));

    [Fact]
    public void Every_case_of_types_has_a_program() =>
        Assert.DoesNotContain(Case.Names, name => name.StartsWith("types/", StringComparison.Ordinal) && !new Case(name).Programs.Contains("Program.cs"));

    [Fact]
    public void Nothing_is_open_that_is_not_tested()
    {
        var tested = Case.Names.SelectMany(name => new Case(name).Programs.Select(p => $"program {name}/{p}").Append("documents " + name)).Concat(CaseDiagnostics.Expected.Keys.Select(name => "diagnostic " + name));
        Assert.Empty(Case.Open.Except(tested));
    }

    private static void Holds(string what, IReadOnlyList<string> problems)
    {
        if (Case.Open.Contains(what)) Assert.True(problems.Count > 0, $"'{what}' holds now: strike it from Cases/open.txt.");
        else Assert.True(problems.Count == 0, string.Join("\n", problems.Take(20)));
    }
}
