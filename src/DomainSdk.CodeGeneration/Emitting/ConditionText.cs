using System.Globalization;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes conditions on members as C#: bits of the members seen, and a flag for each test of a value.</summary>
/// <param name="code">The file.</param>
/// <param name="conditions">All conditions of the reader.</param>
/// <param name="seen">The name of a word of the members seen.</param>
/// <param name="mask">The bits of members within one word.</param>
internal sealed class ConditionText(CodeFile code, IEnumerable<ConditionModel> conditions, Func<int, string> seen, Func<IEnumerable<int>, string> mask)
{
    private const int WordBits = 64;

    private readonly List<ConditionModel.Passes> _tests = [.. conditions.SelectMany(Tests).Distinct()];

    /// <summary>The flags: true until a value fails its test, so that of values with one name each has to pass.</summary>
    public string Flags => string.Join(", ", _tests.Select((_, i) => Flag(i) + " = true"));

    /// <summary>The statements that test the value of a member where it is read.</summary>
    /// <param name="member">Index of the member.</param>
    public string TestsOf(int member) => string.Concat(_tests.Select((test, i) => test.Member != member ? "" : test.Rule is EnumTableModel
        ? $"{Flag(i)} &= {code.Static(Library.JsonRead)}.Enum(json, at, {code.Values.Rule(test.Rule)}.Rule, out _) >= 0; "
        : $"{Flag(i)} &= {code.Values.Rule(test.Rule)}.Rule.Holds(json, at); "));

    /// <summary>The expression that is true where the condition is not fulfilled.</summary>
    /// <param name="condition">The condition.</param>
    public string Fails(ConditionModel condition) => Write(condition, isMet: false).Text;

    /// <summary>The expression that is true where the condition is fulfilled or, the other way round, where it is not.</summary>
    private (string Text, string Operator) Write(ConditionModel condition, bool isMet)
    {
        switch (condition)
        {
            case ConditionModel.Not not:
                return Write(not.Inner, !isMet);
            case ConditionModel.Passes passes:
                return ((isMet ? "" : "!") + Flag(_tests.IndexOf(passes)), "");
            case ConditionModel.Single single:
                var counted = single.Inner.Select(i => $"({Inside(Write(i, isMet: true), "?")} ? 1 : 0)");
                return ($"{string.Join(" + ", counted)} {(isMet ? "==" : "!=")} 1", "+");
            case ConditionModel.Every every:
                return Join(every.Inner, isEvery: true, isMet);
            case ConditionModel.Some some:
                return Join(some.Inner, isEvery: false, isMet);
            default:
                return Join([condition], isEvery: true, isMet);
        }
    }

    // What is not fulfilled where all have to be is fulfilled where one is not (De Morgan); members of one word are one comparison.
    private (string Text, string Operator) Join(IReadOnlyList<ConditionModel> parts, bool isEvery, bool isMet)
    {
        var joint = isEvery == isMet ? "&&" : "||";
        var texts = new List<(string Text, string Operator)>();
        foreach (var word in parts.OfType<ConditionModel.Has>().GroupBy(p => p.Member / WordBits))
        {
            var bits = mask(word.Select(p => p.Member));
            var isOne = isEvery && word.Count() > 1;
            texts.Add(($"({seen(word.Key)} & {bits}) {(isMet == isOne ? "==" : "!=")} {(isOne ? bits : "0")}", "=="));
        }

        texts.AddRange(parts.Where(p => p is not ConditionModel.Has).Select(p => Write(p, isMet)));
        return texts.Count == 1 ? texts[0] : (string.Join($" {joint} ", texts.Select(t => Inside(t, joint))), joint);
    }

    private static IEnumerable<ConditionModel.Passes> Tests(ConditionModel condition) => condition switch
    {
        ConditionModel.Passes passes => [passes],
        ConditionModel.Not not => Tests(not.Inner),
        ConditionModel.Every every => every.Inner.SelectMany(Tests),
        ConditionModel.Some some => some.Inner.SelectMany(Tests),
        ConditionModel.Single single => single.Inner.SelectMany(Tests),
        _ => [],
    };

    private static string Flag(int test) => "met" + test.ToString(CultureInfo.InvariantCulture);

    private static string Inside((string Text, string Operator) part, string outer) =>
        part.Operator is "&&" or "||" && part.Operator != outer ? $"({part.Text})" : part.Text;
}
