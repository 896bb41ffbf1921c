using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Puts into words that a member is missing.</summary>
internal static class MissingMembers
{
    /// <param name="evaluator">The evaluation.</param>
    /// <param name="entry">The object.</param>
    /// <param name="name">The missing member.</param>
    /// <param name="declared">Members that the schema declares: they are what they are called, and no misspellings.</param>
    /// <param name="because">A clause that says why the member is required.</param>
    public static ErrorText Explain(ref Evaluator evaluator, int entry, ReadOnlySpan<byte> name, HashSet<string> declared, string? because = null)
    {
        var missing = Utf8Text.GetString(name);
        var similar = evaluator.Suggests ? evaluator.Nearest(missing, MemberNames(evaluator.View, entry).Where(member => !declared.Contains(member))) : null;
        var message = $"The member '{missing}' is missing{because}{(similar is null ? "." : $"; is '{similar}' a misspelling of it?")}";
        return new ErrorText(message, $"the member '{missing}'", null, similar);
    }

    private static List<string> MemberNames(JsonView view, int entry)
    {
        const int Most = 200;
        var names = new List<string>();
        for (var name = entry + 1; name < view[entry].Next && names.Count < Most; name = view[name + 1].Next)
            names.Add(view.GetString(name));
        return names;
    }
}
