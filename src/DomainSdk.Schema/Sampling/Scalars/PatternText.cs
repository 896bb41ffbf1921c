using System.Text;
using DomainSdk.Schema.Scalars;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Sampling;

/// <summary>
/// Draws texts that a pattern matches, by a walk over its syntax tree. Conditions that look around are passed over, so that the pattern has
/// to be asked whether it matches the text after all.
/// </summary>
internal sealed class PatternText
{
    private const int Padding = 4;

    private readonly PatternPart _root;
    private readonly bool _isOpenBefore;
    private readonly bool _isOpenBehind;
    private readonly int _groups;

    private PatternText(RegexNode root, int groups)
    {
        _root = PatternPart.From(root);
        _groups = groups;
        _isOpenBefore = !IsAnchored(root, AssertionKind.Start);
        _isOpenBehind = !IsAnchored(root, AssertionKind.End);
    }

    /// <summary>The length of the shortest text in code points, capped at a million.</summary>
    public int MinLength => _root.MinLength;

    public static PatternText Create(EcmaRegex regex) => new(RegexParser.Parse(regex.Pattern, strict: !regex.UsesLegacySyntax, out var groups), groups);

    /// <summary>Draws a text of a length as near to two bounds as the pattern allows.</summary>
    /// <param name="random">The numbers.</param>
    /// <param name="least">The least length in code points.</param>
    /// <param name="most">The greatest length in code points.</param>
    /// <param name="attempt">How many texts did not do; later ones get longer, and then shorter again.</param>
    public string Sample(SampleRandom random, int least, int most, int attempt)
    {
        var shortest = _root.MinLength;
        var stretch = attempt % 3 == 2 ? 0 : attempt % 3 == 1 ? random.Between(0, 24) : random.Between(0, 6);
        var target = (int)Math.Min(most, Math.Max(least, (long)shortest + stretch));
        var writer = new PatternWriter(random, _groups, Math.Max(0, target - shortest));
        _root.Write(writer);
        var text = writer.ToString();
        var missing = least - writer.Length;
        if (missing <= 0 && (random.Below(6) > 0 || writer.Length + Padding > most)) return text;
        return Pad(text, random, Math.Max(missing, random.Below(Padding)));
    }

    /// <summary>Puts letters before or behind, where the pattern does not say where the text begins or ends.</summary>
    private string Pad(string text, SampleRandom random, int count)
    {
        if (!_isOpenBefore && !_isOpenBehind) return text;
        var padding = new StringBuilder(count);
        for (; count > 0; count--) padding.Append(random.Pick("abcxyzABC012-_ "));
        var before = _isOpenBefore && (!_isOpenBehind || random.Chance(50));
        return before ? padding + text : text + padding;
    }

    private static bool IsAnchored(RegexNode node, AssertionKind kind) => node switch
    {
        RegexNode.Assertion assertion => assertion.Kind == kind,
        RegexNode.Sequence { Parts.Length: > 0 } sequence => kind == AssertionKind.Start
            ? IsAnchored(sequence.Parts[0], kind)
            : IsAnchored(sequence.Parts[sequence.Parts.Length - 1], kind),
        RegexNode.Alternation alternation => Array.TrueForAll(alternation.Branches, branch => IsAnchored(branch, kind)),
        RegexNode.Group group => IsAnchored(group.Body, kind),
        _ => false,
    };
}
