namespace DomainSdk.Schema.Evaluation;

/// <summary>Puts into words that a member is not allowed.</summary>
internal static class UnexpectedMembers
{
    /// <param name="evaluator">The evaluation, at the member.</param>
    /// <param name="declared">The names that the object declares.</param>
    public static FalseText Explain(ref Evaluator evaluator, IReadOnlyList<string> declared)
    {
        var name = evaluator.MemberName ?? "";
        var nearest = evaluator.Nearest(name, declared);
        var message = nearest is null ? $"The member '{name}' is not allowed here." : $"The member '{name}' is not allowed here; did you mean '{nearest}'?";
        return new FalseText(DiagnosticCatalog.UnexpectedMember, new ErrorText(message, Expected(declared), $"the member '{name}'", nearest));
    }

    private static string? Expected(IReadOnlyList<string> declared)
    {
        const int Most = 12;
        if (declared.Count == 0) return null;
        var names = string.Join(", ", declared.Take(Most));
        return declared.Count > Most ? names + ", …" : names;
    }
}
