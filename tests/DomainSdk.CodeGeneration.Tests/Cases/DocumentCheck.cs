using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Cases;

/// <summary>The documents of a case on both back ends.</summary>
internal static class DocumentCheck
{
    private const int LongestFileName = 255;

    /// <summary>What is not as the case says.</summary>
    /// <param name="case">The case.</param>
    /// <param name="options">The options; with those that keep everything no document may be changed.</param>
    public static IReadOnlyList<string> Problems(Case @case, GenerationOptions options)
    {
        var compiled = CaseCode.Compile(@case);
        var errors = compiled.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ToList();
        if (errors.Count > 0) return errors;
        var code = CaseCode.Emit(compiled, "Root", options);
        var compilation = code.Compile();
        if (compilation.Problems.Count > 0) return compilation.Problems;
        var node = compiled.Plan.Roots[0].Node;
        var door = PublicDoor.Of(code, compilation.Load(), code.Models.Types.Single(t => t.QualifiedName == "Root"), node);
        return
        [
            .. code.Files.Where(f => System.Text.Encoding.UTF8.GetByteCount(f.HintName) > LongestFileName).Select(f => "no file can be called " + f.HintName),
            .. @case.Valid.SelectMany(f => OfValid(@case, door, f, options.ExactDates ? Keeping.Kept : CaseExceptions.Of(@case.Name, f))),
            .. @case.Invalid.SelectMany(f => OfInvalid(@case, door, f)),
            .. door.Disagreements("null"u8.ToArray()).Select(d => "null: " + d),
            .. OfEndless(@case, door),
        ];
    }

    private static IEnumerable<string> OfValid(Case @case, PublicDoor door, string file, Keeping expected)
    {
        var document = @case.ReadBytes(file);
        foreach (var error in door.Interpret(document).Errors) yield return $"{file}: the interpreter says {error}";
        foreach (var difference in door.Disagreements(document)) yield return $"{file}: {difference}";
        if (!door.IsValid(document)) yield break;
        var trip = door.RoundTrip(document);
        var keeping = trip.Written is null && trip.Problem is null ? Keeping.NoValue : trip.IsLossy ? Keeping.Changed : Keeping.Kept;
        // Where two items differ in what is not kept, what is written has them twice.
        if (trip.Problem is not null && expected != Keeping.Changed) yield return $"{file}: {trip.Problem}";
        else if (keeping == Keeping.Changed && !trip.IsTold) yield return $"{file}: changed without a word {trip.Written}";
        else if (trip.Problem is null && keeping != expected) yield return $"{file}: {keeping} {trip.Written}";
    }

    private static IEnumerable<string> OfInvalid(Case @case, PublicDoor door, string file)
    {
        var document = @case.ReadBytes(file);
        if (door.Interpret(document).IsValid) yield return $"{file}: the interpreter says valid";
        foreach (var difference in door.Disagreements(document)) yield return $"{file}: {difference}";
    }

    private static IEnumerable<string> OfEndless(Case @case, PublicDoor door)
    {
        if (!CaseDiagnostics.Endless.TryGetValue(@case.Name, out var at)) yield break;
        var document = @case.ReadBytes("reach.json");
        if (!door.Interpret(document).Errors.Any(e => e.Id == DiagnosticCatalog.EndlessEvaluation && e.InstanceLocation == at)) yield return "reach.json: not refused for the endless reference at '" + at + "'";
        foreach (var difference in door.Disagreements(document)) yield return "reach.json: " + difference;
    }
}
