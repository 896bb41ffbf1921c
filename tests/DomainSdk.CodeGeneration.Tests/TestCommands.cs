using System.Globalization;
using DomainSdk.CodeGeneration.Tests.Depth;
using DomainSdk.CodeGeneration.Tests.Hostile;

namespace DomainSdk.CodeGeneration.Tests;

/// <summary>
/// This assembly as a program. <c>dotnet run -c Release --project tests/DomainSdk.CodeGeneration.Tests -- depth 10000</c> tries as many random
/// pairs of schema and document, in processes of their own; <c>case</c>, <c>records</c> and <c>pairs</c> are what those do. <c>growth</c>
/// measures how costs grow as sizes are doubled, in a table.
/// </summary>
internal static class TestCommands
{
    private static int Main(string[] args) => args switch
    {
        ["depth", var pairs] => Report(DepthProcess.Pairs(Number(pairs))),
        ["growth", .. var names] => Report(GrowthTable.Write(Console.Out, names)),
        ["case", var name] => Report([.. DeepCases.Problems(name)]),
        ["records"] => Report(DeepRecords.Problems()),
        ["pairs", var seed, var documents] => Report([.. DeepPairs.Problems(Number(seed), Number(documents))]),
        _ => Report(["depth PAIRS, growth [NAME…], case NAME, records, or pairs SEED DOCUMENTS"]),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static int Report(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems.Take(20)) Console.WriteLine(problem.Length > 2000 ? problem[..2000] + "…" : problem);
        return problems.Count == 0 ? 0 : 1;
    }
}
