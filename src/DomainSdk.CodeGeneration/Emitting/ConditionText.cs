using System.Globalization;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes conditions on members as C#: bits of the members seen, and positions of the values that matter.</summary>
/// <param name="code">The file.</param>
/// <param name="seen">The name of a word of the members seen.</param>
/// <param name="mask">The bits of members within one word.</param>
internal sealed class ConditionText(CodeFile code, Func<int, string> seen, Func<IEnumerable<int>, string> mask)
{
    private const int WordBits = 64;

    /// <summary>The members whose position a condition needs.</summary>
    /// <param name="condition">The condition.</param>
    public static IEnumerable<int> Positions(ConditionModel condition) =>
        condition.Kind == ConditionKind.Passes ? [condition.Member] : condition.Inner.SelectMany(Positions);

    /// <summary>The local that holds the position of a value.</summary>
    /// <param name="member">Index of the member.</param>
    public static string Position(int member) => "at" + member.ToString(CultureInfo.InvariantCulture);

    /// <summary>The expression that is true where the condition is not fulfilled.</summary>
    /// <param name="condition">The condition.</param>
    public string Fails(ConditionModel condition) => Write(condition, isMet: false).Text;

    /// <summary>The expression that is true where the condition is fulfilled or, the other way round, where it is not.</summary>
    private (string Text, string Operator) Write(ConditionModel condition, bool isMet)
    {
        switch (condition.Kind)
        {
            case ConditionKind.Not:
                return Write(condition.Inner[0], !isMet);
            case ConditionKind.Passes:
                var at = Position(condition.Member);
                var passes = condition.IsList
                    ? $"{code.Static("JsonRead")}.Enum(json, {at}, {condition.Rule}.Rule, out _) {(isMet ? ">= 0" : "< 0")}"
                    : $"{(isMet ? "" : "!")}{condition.Rule}.Rule.Holds(json, {at})";
                return isMet ? ($"{at} == 0 || {passes}", "||") : ($"{at} != 0 && {passes}", "&&");
            case ConditionKind.Single:
                var counted = condition.Inner.Select(i => $"({Inside(Write(i, isMet: true), "?")} ? 1 : 0)");
                return ($"{string.Join(" + ", counted)} {(isMet ? "==" : "!=")} 1", "+");
            case ConditionKind.Has:
                return Join([condition], isEvery: true, isMet);
            default:
                return Join(condition.Inner, condition.Kind == ConditionKind.Every, isMet);
        }
    }

    // What is not fulfilled where all have to be is fulfilled where one is not (De Morgan); members of one word are one comparison.
    private (string Text, string Operator) Join(IReadOnlyList<ConditionModel> parts, bool isEvery, bool isMet)
    {
        var joint = isEvery == isMet ? "&&" : "||";
        var texts = new List<(string Text, string Operator)>();
        foreach (var word in parts.Where(p => p.Kind == ConditionKind.Has).GroupBy(p => p.Member / WordBits))
        {
            var bits = mask(word.Select(p => p.Member));
            var isOne = isEvery && word.Count() > 1;
            texts.Add(($"({seen(word.Key)} & {bits}) {(isMet == isOne ? "==" : "!=")} {(isOne ? bits : "0")}", "=="));
        }

        texts.AddRange(parts.Where(p => p.Kind != ConditionKind.Has).Select(p => Write(p, isMet)));
        return texts.Count == 1 ? texts[0] : (string.Join($" {joint} ", texts.Select(t => Inside(t, joint))), joint);
    }

    private static string Inside((string Text, string Operator) part, string outer) =>
        part.Operator is "&&" or "||" && part.Operator != outer ? $"({part.Text})" : part.Text;
}
