using System.Globalization;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes rules as the expressions that make them.</summary>
/// <param name="code">The file.</param>
internal sealed class RuleText(CodeFile code)
{
    /// <summary>The type of the rule object.</summary>
    /// <param name="rule">The rule.</param>
    public static LibraryType TypeOf(RuleModel rule) => rule switch
    {
        StringRuleModel => Library.StringRule,
        NumberRuleModel => Library.NumberRule,
        ArrayRuleModel => Library.ArrayRule,
        MapRuleModel => Library.MapRule,
        EnumTableModel => Library.EnumTable,
        ValueTableModel => Library.ValueTable,
        ConstantRuleModel => Library.ConstantValue,
        CheckModel => Library.ResidualCheck,
        _ => throw new ArgumentException("Not a rule that can be emitted: " + rule.GetType().Name, nameof(rule)),
    };

    /// <summary>What an enum's values in JSON are held in.</summary>
    /// <param name="list">The enum.</param>
    public static LibraryType TableOf(EnumModel list) => list.IsInteger ? Library.IntegerTable : Library.EnumTable;

    /// <summary>The expression that makes a rule, where its type is known.</summary>
    /// <param name="rule">The rule.</param>
    public string Make(RuleModel rule) => rule is CheckModel check
        ? $"{code.Static(Library.ResidualCheck)}.{check.Kind}({string.Join(", ", check.SchemaUris.Select(uri => uri.Length == 0 ? "null" : code.Schema(uri)))})"
        : $"new({string.Join(", ", Arguments(rule))})";

    private static IEnumerable<string> Arguments(RuleModel rule) => rule switch
    {
        StringRuleModel text => OfText(text),
        NumberRuleModel number => OfNumber(number),
        ArrayRuleModel array => OfArray(array),
        MapRuleModel map => OfMap(map),
        EnumTableModel table => table.Values.Select(Literal.String),
        ValueTableModel table => table.Values.Select(Literal.String),
        ConstantRuleModel constant => [Literal.String(constant.Json)],
        _ => [],
    };

    private static IEnumerable<string> OfText(StringRuleModel rule)
    {
        if (rule.MinLength > 0)
            yield return "minLength: " + Number(rule.MinLength);
        if (rule.MaxLength is { } max)
            yield return "maxLength: " + Number(max);
        if (rule.Pattern is not null)
            yield return "pattern: " + Literal.String(rule.Pattern);
        if (rule.Format is not null)
            yield return "format: " + Literal.String(rule.Format);
        if (rule.AnyPattern.Count > 0)
            yield return "anyPattern: [" + string.Join(", ", rule.AnyPattern.Select(Literal.String)) + "]";
    }

    private static IEnumerable<string> OfNumber(NumberRuleModel rule)
    {
        if (rule.Minimum is not null)
            yield return "minimum: " + Literal.String(rule.Minimum);
        if (rule.IsMinimumExclusive)
            yield return "exclusiveMinimum: true";
        if (rule.Maximum is not null)
            yield return "maximum: " + Literal.String(rule.Maximum);
        if (rule.IsMaximumExclusive)
            yield return "exclusiveMaximum: true";
        if (rule.MultipleOf is not null)
            yield return "multipleOf: " + Literal.String(rule.MultipleOf);
    }

    private static IEnumerable<string> OfArray(ArrayRuleModel rule)
    {
        yield return "minItems: " + Number(rule.MinItems);
        if (rule.MaxItems is { } max)
            yield return "maxItems: " + Number(max);
        if (rule.IsUnique)
            yield return "uniqueItems: true";
    }

    private static IEnumerable<string> OfMap(MapRuleModel rule)
    {
        yield return "minProperties: " + Number(rule.MinProperties);
        if (rule.MaxProperties is { } max)
            yield return "maxProperties: " + Number(max);
        if (rule.Names is not null)
            yield return $"names: new({string.Join(", ", OfText(rule.Names))})";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
