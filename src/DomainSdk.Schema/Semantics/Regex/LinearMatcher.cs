namespace DomainSdk.Schema.Semantics;

/// <summary>
/// Decides a pattern without back-references in time linear in the text: by a deterministic automaton, or, where look-arounds take part, by
/// following all paths.
/// </summary>
internal sealed class LinearMatcher
{
    private readonly LinearPattern _pattern;
    private readonly Dfa? _dfa;
    private readonly bool _negated;

    private LinearMatcher(LinearPattern pattern, bool negated)
    {
        _pattern = pattern;
        _negated = negated;
        if (pattern.Looks.Length == 0) _dfa = new Dfa(pattern);
    }

    /// <summary>The automaton; null where look-arounds take part.</summary>
    public Dfa? Automaton => _dfa;

    /// <summary>Whether a text must not match.</summary>
    public bool IsNegated => _negated;

    /// <summary>
    /// The matchers that must all agree for <paramref name="root"/> to match; null, and the repetition to blame, if one would be too large.
    /// Look-aheads at the beginning of an anchored pattern, <c>^(?=A)(?!B)C</c>, are patterns of their own: <c>^A</c>, not <c>^B</c>, <c>^C</c>.
    /// </summary>
    public static LinearMatcher[]? Create(RegexNode root, out RegexNode.Repeat? excess)
    {
        var matchers = new List<LinearMatcher>();
        foreach (var (node, negated) in Conditions(root))
        {
            var pattern = LinearCompiler.Compile(node, out excess);
            if (pattern is null) return null;
            matchers.Add(new LinearMatcher(pattern, negated));
        }

        excess = null;
        return [.. matchers];
    }

    /// <summary>Whether the condition holds for <paramref name="text"/>.</summary>
    public bool Holds(ReadOnlySpan<byte> text) => (_dfa is null ? Simulation.IsMatch(_pattern, text) : _dfa.IsMatch(text)) != _negated;

    private static IEnumerable<(RegexNode Node, bool Negated)> Conditions(RegexNode root)
    {
        var rest = 1;
        if (root is RegexNode.Sequence { Parts: [RegexNode.Assertion { Kind: AssertionKind.Start } start, ..] } sequence)
        {
            for (; rest < sequence.Parts.Length && sequence.Parts[rest] is RegexNode.Look { Behind: false } look; rest++)
                yield return (new RegexNode.Sequence([start, look.Body]), look.Negative);
            yield return (new RegexNode.Sequence([start, .. sequence.Parts.Skip(rest)]), false);
        }
        else
        {
            yield return (root, false);
        }
    }
}
