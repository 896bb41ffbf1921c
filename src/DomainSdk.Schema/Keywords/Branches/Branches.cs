using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// Reports that no branch of <c>anyOf</c> or <c>oneOf</c> matches: where the value tells which one is meant, the errors of that branch, each
/// at its place; else one error with the closest branch first and the others behind it.
/// </summary>
internal static class Branches
{
    /// <summary>More causes than that are left out, those of the farthest branches first.</summary>
    private const int MostCauses = 100;

    public static void Report(ref Evaluator evaluator, string id, PlanKeyword keyword, int[] nodes, BranchFilter? filter, BranchTags tags, int entry)
    {
        if (evaluator.Records || evaluator.IsFull)
        {
            // The results of the branches are recorded already, or this is only counted.
            evaluator.AddError(id, keyword, entry, new ErrorText($"The value fulfils no schema of '{keyword.Name}'."));
            return;
        }

        var choice = BranchChoice.Of(ref evaluator, keyword, nodes, tags, entry);
        if (choice.Branch >= 0)
        {
            evaluator.ReportBranch(keyword, nodes[choice.Branch], entry);
            return;
        }

        if (choice.Tag is not null)
        {
            ReportTag(ref evaluator, id, keyword, choice);
            return;
        }

        var discriminator = filter?.Discriminate(ref evaluator, entry) ?? BranchFilter.Irrelevant;
        if (filter?.ExplainMissingTag(discriminator, keyword) is { } text)
        {
            evaluator.AddError(id, keyword, entry, text);
            return;
        }

        if (evaluator.TryRecall(keyword, entry, out var known))
        {
            evaluator.AddError(id, keyword, entry, known.Text, known.Closest);
            return;
        }

        var here = evaluator.InstanceLocation;
        var causes = Explain(ref evaluator, keyword, nodes, filter, discriminator, entry)
            .Select(errors => (Errors: errors, Distance: Distance(errors, here)))
            .OrderBy(b => b.Distance)
            .ThenBy(b => b.Errors.Count)
            .ThenByDescending(b => b.Errors.Select(e => e.InstanceLocation.Length).DefaultIfEmpty(0).Max())
            .SelectMany(b => b.Errors)
            .Take(MostCauses)
            .ToList();
        var closest = Closest(causes);
        var summary = Summarize(ref evaluator, keyword, nodes, entry, here, closest);
        evaluator.Remember(keyword, entry, summary, closest);
        evaluator.AddError(id, keyword, entry, summary, causes);
    }

    /// <summary>Reports the member that names no branch, at its value.</summary>
    private static void ReportTag(ref Evaluator evaluator, string id, PlanKeyword keyword, BranchChoice choice)
    {
        var name = JsonPointer.Unescape(choice.Tag!.Substring(choice.Tag.LastIndexOf('/') + 1));
        var expected = Describe.List(choice.Values!.Allowed);
        var found = Describe.Value(evaluator.View, choice.TagEntry);
        var nearest = evaluator.View.Kind(choice.TagEntry) == JsonKind.String
            ? evaluator.Nearest(evaluator.View.GetString(choice.TagEntry), choice.Values!.Texts)
            : null;
        var message = $"The member '{name}' is {found}, but the schemas of '{keyword.Name}' allow {expected}{(nearest is null ? "." : $"; did you mean \"{nearest}\"?")}";
        evaluator.AddErrorBelow(id, keyword, choice.TagEntry, choice.Tag, new ErrorText(message, expected, found, nearest));
    }

    /// <summary>The errors of each branch; of those that the discriminator rules out only if it rules out all.</summary>
    private static List<List<ValidationError>> Explain(
        ref Evaluator evaluator, PlanKeyword keyword, int[] nodes, BranchFilter? filter, int discriminator, int entry)
    {
        var explained = new List<List<ValidationError>>();
        for (var i = 0; i < nodes.Length; i++)
        {
            if (filter?.ExcludesByTag(i, discriminator) == true) continue;
            if (evaluator.TryExplainBranch(keyword, nodes[i], entry, out var errors)) explained.Add(errors);
        }

        return explained;
    }

    /// <summary>The error that is really meant: what fails in alternatives of alternatives is told once, at the place that is wrong.</summary>
    private static ValidationError? Closest(List<ValidationError> causes)
    {
        var closest = causes.FirstOrDefault();
        while (closest is { Id: DiagnosticCatalog.NoBranchMatches or DiagnosticCatalog.NotExactlyOneBranch, Causes: [var inner, ..] }) closest = inner;
        return closest;
    }

    private static ErrorText Summarize(ref Evaluator evaluator, PlanKeyword keyword, int[] nodes, int entry, string here, ValidationError? closest)
    {
        var where = closest is null || closest.InstanceLocation == here ? "" : $" at '{closest.InstanceLocation}'";
        var message = closest is null
            ? $"The value fulfils no schema of '{keyword.Name}'."
            : $"The value fulfils no schema of '{keyword.Name}'; the closest one fails{where}: {closest.Message}";
        return new ErrorText(message, $"one of {nodes.Length} schemas", Describe.Value(evaluator.View, entry), closest?.Suggestion);
    }

    /// <summary>How far a branch is from matching: 2 if the value itself is wrong, 1 if a member that tells branches apart is, 0 otherwise.</summary>
    private static int Distance(List<ValidationError> errors, string here)
    {
        var distance = 0;
        foreach (var error in errors)
        {
            var isKind = error.Id is DiagnosticCatalog.WrongType or DiagnosticCatalog.ValueNotAllowed or DiagnosticCatalog.NothingAllowed;
            if (!isKind) continue;
            if (error.InstanceLocation == here) return 2;
            var isDirect = error.InstanceLocation.LastIndexOf('/') == here.Length;
            if (isDirect && error.Id == DiagnosticCatalog.ValueNotAllowed) distance = 1;
        }

        return distance;
    }
}
