using System.Globalization;

namespace DomainSdk.CodeGeneration.Tests.Depth;

/// <summary>
/// This assembly as a program: <c>dotnet run -c Release --project tests/DomainSdk.CodeGeneration.Tests -- depth 10000</c> tries as many random
/// pairs of schema and document, in processes of their own. <c>case</c>, <c>records</c> and <c>pairs</c> are what those do.
/// </summary>
internal static class DepthCommand
{
    private static int Main(string[] args) => args switch
    {
        ["depth", var pairs] => Report(DepthProcess.Pairs(int.Parse(pairs, CultureInfo.InvariantCulture))),
        ["case", var name] => Report([.. DeepCases.Problems(name)]),
        ["records"] => Report(DeepRecords.Problems()),
        ["pairs", var seed, var documents] => Report([.. DeepPairs.Problems(int.Parse(seed, CultureInfo.InvariantCulture), int.Parse(documents, CultureInfo.InvariantCulture))]),
        _ => Report(["depth PAIRS, case NAME, records, or pairs SEED DOCUMENTS"]),
    };

    private static int Report(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems.Take(10)) Console.WriteLine(problem.Length > 2000 ? problem[..2000] + "…" : problem);
        return problems.Count == 0 ? 0 : 1;
    }
}
