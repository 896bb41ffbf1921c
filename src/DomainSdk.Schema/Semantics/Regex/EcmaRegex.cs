using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Semantics;

/// <summary>
/// A regular expression of ECMA-262 with the flag u, as <c>pattern</c> and <c>patternProperties</c> use it (JSON Schema core, section 6.4),
/// matched on UTF-8. Immutable to its users and safe to use from many threads.
/// </summary>
/// <remarks>
/// Patterns without back-references, look-arounds included, take time linear in the text. The others (<see cref="IsLinear"/> is false) are
/// matched by backtracking within a limited number of steps. Matching allocates nothing once an instance has seen similar texts.
/// </remarks>
internal sealed class EcmaRegex
{
    private readonly LinearMatcher[]? _conditions;
    private readonly BacktrackProgram? _program;

    private EcmaRegex(string pattern, RegexNode root, int groupCount, EcmaRegexSyntaxException? strictError)
    {
        Pattern = pattern;
        LegacySyntax = strictError;
        if (FindBackReference(root) is { } reference)
        {
            NonLinearConstruct = $"back-reference `{reference.Text}`";
            NonLinearOffset = reference.Offset;
        }
        else
        {
            _conditions = LinearMatcher.Create(root, out var excess);
            if (excess is null) return;
            NonLinearConstruct = "repetition too large to be written out";
            NonLinearOffset = excess.Offset;
        }

        _program = BacktrackCompiler.Compile(root, groupCount);
    }

    /// <summary>The pattern as it was given.</summary>
    public string Pattern { get; }

    /// <summary>
    /// Whether the pattern is no regular expression by the strict grammar and is understood with the concessions that Annex B of ECMA-262
    /// makes to old ones, such as escapes of characters that need none.
    /// </summary>
    public bool UsesLegacySyntax => LegacySyntax is not null;

    /// <summary>What the strict grammar objects to, and where; null if nothing.</summary>
    public EcmaRegexSyntaxException? LegacySyntax { get; }

    /// <summary>Whether matching takes time linear in the text for any text.</summary>
    public bool IsLinear => NonLinearConstruct is null;

    /// <summary>What keeps matching from being linear, in words; null if it is linear.</summary>
    public string? NonLinearConstruct { get; }

    /// <summary>Where <see cref="NonLinearConstruct"/> begins, in UTF-16 code units; 0 if there is none.</summary>
    public int NonLinearOffset { get; }

    /// <summary>The conditions that must all hold for a text to match; null where the pattern is not linear.</summary>
    internal IReadOnlyList<LinearMatcher>? Conditions => _conditions;

    /// <summary>Parses <paramref name="pattern"/>.</summary>
    /// <exception cref="EcmaRegexSyntaxException">It is not a regular expression, even with the concessions of Annex B.</exception>
    public static EcmaRegex Parse(string pattern)
    {
        if (pattern is null) throw new ArgumentNullException(nameof(pattern));
        if (DeepPattern.IsToBeReadElsewhere(pattern)) return StackRoom.OnFreshStack(() => Parse(pattern));
        try
        {
            return new EcmaRegex(pattern, RegexParser.Parse(pattern, strict: true, out var groups), groups, strictError: null);
        }
        catch (EcmaRegexSyntaxException strictError)
        {
            return new EcmaRegex(pattern, RegexParser.Parse(pattern, strict: false, out var groups), groups, strictError);
        }
    }

    /// <summary>Parses <paramref name="pattern"/>; if it is not a regular expression, <paramref name="error"/> says why and where.</summary>
    public static bool TryParse(
        string pattern,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EcmaRegex? regex,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out EcmaRegexSyntaxException? error)
    {
        try
        {
            (regex, error) = (Parse(pattern), null);
            return true;
        }
        catch (EcmaRegexSyntaxException exception)
        {
            (regex, error) = (null, exception);
            return false;
        }
    }

    /// <summary>Whether <paramref name="utf8"/> is a regular expression by the strict grammar: what the format <c>regex</c> asserts.</summary>
    public static bool IsValidStrict(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var pattern = CodePoints.ToUtf16(utf8);
            if (DeepPattern.IsToBeReadElsewhere(pattern)) StackRoom.OnFreshStack(() => RegexParser.Parse(pattern, strict: true, out _));
            else RegexParser.Parse(pattern, strict: true, out _);
            return true;
        }
        catch (EcmaRegexSyntaxException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether the pattern matches anywhere in <paramref name="utf8"/> (it is not anchored). A text that a non-linear pattern cannot decide
    /// within its limit counts as not matching; <see cref="TryIsMatch"/> tells the two apart.
    /// </summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8) => TryIsMatch(utf8, out var isMatch) && isMatch;

    /// <summary>
    /// Whether the pattern matches anywhere in <paramref name="utf8"/>; answers false if the pattern is not linear and five million steps and
    /// a hundred more per byte did not suffice to decide.
    /// </summary>
    public bool TryIsMatch(ReadOnlySpan<byte> utf8, out bool isMatch) => TryMatchCounting(utf8, out isMatch, out _);

    /// <summary>
    /// The same, telling how many steps were taken; those of a linear pattern are not counted (0). For those who bound the work on many texts.
    /// </summary>
    public bool TryMatchCounting(ReadOnlySpan<byte> utf8, out bool isMatch, out long steps)
    {
        steps = 0;
        if (_conditions is null)
        {
            var outcome = Backtracker.IsMatch(_program!, utf8, out steps);
            isMatch = outcome ?? false;
            return outcome is not null;
        }

        isMatch = false;
        foreach (var condition in _conditions)
            if (!condition.Holds(utf8)) return true;
        isMatch = true;
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Pattern;

    private static RegexNode.BackReference? FindBackReference(RegexNode node) => node switch
    {
        RegexNode.BackReference reference => reference,
        RegexNode.Sequence sequence => sequence.Parts.Select(FindBackReference).FirstOrDefault(found => found is not null),
        RegexNode.Alternation alternation => alternation.Branches.Select(FindBackReference).FirstOrDefault(found => found is not null),
        RegexNode.Repeat repeat => FindBackReference(repeat.Body),
        RegexNode.Group group => FindBackReference(group.Body),
        RegexNode.Look look => FindBackReference(look.Body),
        _ => null,
    };
}
