using System.Text;
using DomainSdk.Fuzzing.Mutation;
using DomainSdk.Fuzzing.Peers;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Fuzzing.Targets;

/// <summary>
/// A pattern, a line feed and a text. What the automata say must be what backtracking says, which a back-reference to an empty group asks for,
/// and what patterns say that mean the same; node, too, where it is there.
/// </summary>
/// <param name="peer">Node, or null.</param>
internal sealed class PatternTarget(NodePeer? peer) : IFuzzTarget
{
    private static readonly string[] Same = ["(?:{0})", "(?={0})", "(?:{0})|(?:{0})", "(?<!(?!))(?:{0})", "()\\1(?:{0})"];

    public string Name => "pattern";

    public int Longest => 256;

    public IMutator Mutator { get; } = new ByteMutator(Words.Pattern);

    public string Run(byte[] input)
    {
        var (first, rest) = Lines.Split(input);
        var (pattern, text) = (Encoding.UTF8.GetString(first), Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(rest)));
        var isPattern = EcmaRegex.TryParse(pattern, out var regex, out var error);
        var isStrict = regex is { UsesLegacySyntax: false };
        if (EcmaRegex.IsValidStrict(Encoding.UTF8.GetBytes(pattern)) != isStrict) throw new DifferenceException("strict", pattern);
        if (!isPattern && (error!.Offset < 0 || error.Offset > pattern.Length)) throw new DifferenceException("offset", $"{error.Offset} in {pattern}");
        peer?.CheckSyntax(pattern, isStrict);
        if (regex is null) return error!.Message[..Math.Min(20, error.Message.Length)];
        var isDecided = regex.TryIsMatch(text, out var isMatch);
        if (!isDecided && regex.IsLinear) throw new DifferenceException("undecided", pattern);
        if (!isDecided || !isStrict) return isDecided ? "legacy" : "undecided";
        if (regex.IsLinear) Compare(pattern, text, isMatch);
        peer?.CheckMatch(pattern, text, isMatch);
        return (regex.NonLinearConstruct?[..4] ?? "linear") + (isMatch ? " +" : " -");
    }

    private static void Compare(string pattern, byte[] text, bool isMatch)
    {
        foreach (var form in Same)
        {
            var same = form.Replace("{0}", pattern, StringComparison.Ordinal);
            if (EcmaRegex.Parse(same).TryIsMatch(text, out var other) && other != isMatch)
                throw new DifferenceException("match", $"{pattern} {isMatch}, {same} {other}");
        }
    }
}
