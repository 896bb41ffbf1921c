using DomainSdk.CodeGeneration.Tests.Cases;
using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Depth;

/// <summary>The small cases of depth, each on every size of stack.</summary>
internal static class DeepCases
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["01-stack-overflow-600-members", "02-stack-overflow-60-members", "04-not-fails-open", "32-verdict-depends-on-the-stack"];

    /// <summary>What is not as a case says.</summary>
    /// <param name="name">The name of its folder.</param>
    public static IEnumerable<string> Problems(string name)
    {
        var @case = new Case("validation/" + name);
        var compiled = CaseCode.Compile(@case);
        var code = CaseCode.Emit(compiled, "Root", GenerationOptions.Default);
        var door = PublicDoor.Of(code, code.Load(), code.Models.Types.Single(t => t.QualifiedName == "Root"), compiled.Plan.Roots[0].Node);
        foreach (var (file, expected) in @case.Valid.Select(f => (f, true)).Concat(@case.Invalid.Select(f => (f, false))))
        {
            var document = @case.ReadBytes(file);
            if (door.IsValid(document) != expected) yield return $"{file} is {(expected ? "invalid" : "valid")}";
            foreach (var difference in DeepAnswer.Differences(door, document)) yield return $"{file}: {difference}";
            if (expected && door.RoundTrip(document).Failure is { } failure) yield return $"{file}: {failure}";
        }
    }
}
