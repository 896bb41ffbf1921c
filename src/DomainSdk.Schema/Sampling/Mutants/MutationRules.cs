using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Sampling;

/// <summary>All ways to make mutants, by the kind of the value.</summary>
internal static class MutationRules
{
    private static readonly MutationRule[] Any =
    [
        new("replace by null", ValueMutations.ToNull),
        new("change the kind", ValueMutations.ChangeKind),
        new("put another listed value", ValueMutations.PutListed),
        new("put a value outside the list", ValueMutations.PutUnlisted),
        new("wrap in an array", ValueMutations.Wrap),
    ];

    private static readonly MutationRule[] Objects =
    [
        .. Any,
        new("drop a member", MemberMutations.Drop),
        new("drop a member", MemberMutations.Drop),
        new("add a member", MemberMutations.Add),
        new("add a member", MemberMutations.Add),
        new("rename a member", MemberMutations.Rename),
        new("repeat a member", MemberMutations.Repeat),
        new("swap members", MemberMutations.Swap),
        new("escape a name", MemberMutations.EscapeName),
        new("change a tag", MemberMutations.ChangeTag),
        new("change a tag", MemberMutations.ChangeTag),
    ];

    private static readonly MutationRule[] Arrays =
    [
        .. Any,
        new("drop an item", ItemMutations.Drop),
        new("double an item", ItemMutations.Double),
        new("swap items", ItemMutations.Swap),
        new("add an item", ItemMutations.Add),
    ];

    private static readonly MutationRule[] Numbers =
    [
        .. Any,
        new("step over a bound", NumberMutations.StepOver),
        new("step over a bound", NumberMutations.StepOver),
        new("write as a fraction", NumberMutations.WriteFraction),
        new("write with an exponent", NumberMutations.WriteExponent),
        new("add a fraction", NumberMutations.AddFraction),
        new("make huge", NumberMutations.MakeHuge),
        new("negate", NumberMutations.Negate),
    ];

    private static readonly MutationRule[] Strings =
    [
        .. Any,
        new("make empty", StringMutations.MakeEmpty),
        new("make longer", StringMutations.Lengthen),
        new("make shorter", StringMutations.Shorten),
        new("step over a length", StringMutations.StepOver),
        new("change a character", StringMutations.Change),
        new("change the case", StringMutations.ChangeCase),
        new("escape a character", StringMutations.Escape),
    ];

    /// <summary>The ways for a kind of value.</summary>
    public static IReadOnlyList<MutationRule> For(JsonKind kind) => kind switch
    {
        JsonKind.Object => Objects,
        JsonKind.Array => Arrays,
        JsonKind.Number => Numbers,
        JsonKind.String => Strings,
        _ => Any,
    };
}
