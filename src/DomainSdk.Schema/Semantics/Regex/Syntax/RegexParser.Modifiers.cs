namespace DomainSdk.Schema.Semantics;

/// <content>Modifiers of a group, <c>(?i-s:…)</c> (ECMA-262 section 22.2.1, as of 2025).</content>
internal sealed partial class RegexParser
{
    /// <summary>What is not a line terminator; neighbours that are not keep <c>^</c> and <c>$</c> from matching with the flag m.</summary>
    private static readonly RegexNode s_insideLine = new RegexNode.Set(EcmaSets.Dot);

    private Modifiers _modifiers;

    [Flags]
    private enum Modifiers
    {
        None = 0,
        IgnoreCase = 1,
        Multiline = 2,
        DotAll = 4,
    }

    private bool IgnoresCase => (_modifiers & Modifiers.IgnoreCase) != Modifiers.None;

    private RegexNode LineStart() => (_modifiers & Modifiers.Multiline) == Modifiers.None
        ? new RegexNode.Assertion(AssertionKind.Start)
        : new RegexNode.Look(s_insideLine, Behind: true, Negative: true);

    private RegexNode LineEnd() => (_modifiers & Modifiers.Multiline) == Modifiers.None
        ? new RegexNode.Assertion(AssertionKind.End)
        : new RegexNode.Look(s_insideLine, Behind: false, Negative: true);

    private RegexNode Dot() => new RegexNode.Set((_modifiers & Modifiers.DotAll) == Modifiers.None ? EcmaSets.Dot : CharSet.All);

    private RegexNode OneOf(CharSet set) => new RegexNode.Set(Folded(set));

    private CharSet Folded(CharSet set) => IgnoresCase ? CaseFolding.Close(set) : set;

    /// <summary>The body of a group with modifiers, the position being behind <c>(?</c>.</summary>
    private RegexNode ParseModified(int depth, int start)
    {
        var added = ParseModifiers(Modifiers.None, start);
        var removed = Modifiers.None;
        var isRemoval = TryTake('-');
        if (isRemoval) removed = ParseModifiers(added, start);
        if (!TryTake(':')) throw Error("'(?' must be followed by ':', '=', '!', '<=', '<!', '<name>' or modifiers such as 'i:'", start);
        if (isRemoval && added == Modifiers.None && removed == Modifiers.None) throw Error("'(?-:' changes no modifier", start);
        var before = _modifiers;
        _modifiers = (before | added) & ~removed;
        var body = CloseGroup(depth, start);
        _modifiers = before;
        return body;
    }

    private Modifiers ParseModifiers(Modifiers taken, int start)
    {
        var found = Modifiers.None;
        for (; !AtEnd; _position++)
        {
            var one = Peek() switch { 'i' => Modifiers.IgnoreCase, 'm' => Modifiers.Multiline, 's' => Modifiers.DotAll, _ => Modifiers.None };
            if (one == Modifiers.None) break;
            if (((found | taken) & one) != Modifiers.None) throw Error($"The modifier '{Peek()}' is repeated", start);
            found |= one;
        }

        return found;
    }
}
