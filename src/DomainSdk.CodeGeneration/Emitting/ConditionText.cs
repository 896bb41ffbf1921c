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
    public string Fails(ConditionModel condition) => condition.Kind switch
    {
        ConditionKind.Not => Holds(condition.Inner[0]),
        ConditionKind.Has => $"({seen(condition.Member / WordBits)} & {mask([condition.Member])}) == 0",
        _ => $"!({Holds(condition)})",
    };

    private string Holds(ConditionModel condition)
    {
        switch (condition.Kind)
        {
            case ConditionKind.Has:
                return $"({seen(condition.Member / WordBits)} & {mask([condition.Member])}) != 0";
            case ConditionKind.Passes:
                var at = Position(condition.Member);
                var test = condition.IsList ? $"{code.Static("JsonRead")}.Enum(json, {at}, {condition.Rule}.Rule, out _) >= 0" : $"{condition.Rule}.Rule.Holds(json, {at})";
                return $"({at} == 0 || {test})";
            case ConditionKind.Not:
                return Fails(condition.Inner[0]);
            case ConditionKind.Single:
                return "(" + string.Join(" + ", condition.Inner.Select(i => $"({Holds(i)} ? 1 : 0)")) + ") == 1";
            case ConditionKind.Some:
                return condition.Inner.Count == 0 ? "false" : "(" + string.Join(" || ", condition.Inner.Select(Holds)) + ")";
            default:
                return condition.Inner.Count == 0 ? "true" : "(" + string.Join(" && ", Every(condition.Inner)) + ")";
        }
    }

    // Members that all have to be there are one comparison.
    private IEnumerable<string> Every(IEnumerable<ConditionModel> parts)
    {
        foreach (var word in parts.Where(p => p.Kind == ConditionKind.Has).GroupBy(p => p.Member / WordBits))
        {
            var bits = mask(word.Select(p => p.Member));
            yield return $"({seen(word.Key)} & {bits}) == {bits}";
        }

        foreach (var other in parts.Where(p => p.Kind != ConditionKind.Has))
            yield return Holds(other);
    }
}
