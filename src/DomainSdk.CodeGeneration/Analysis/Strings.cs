using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Reads what is asked of strings, and which type they stand for.</summary>
/// <param name="options">Holds the user's own types.</param>
internal sealed class Strings(GenerationOptions options)
{
    /// <summary>What is asked of a string that stays one: of a key, or of a name.</summary>
    /// <param name="c">The string.</param>
    /// <param name="residue">Told of the keywords that this covers.</param>
    public StringRuleModel RuleOf(Conjunction c, Residue residue)
    {
        var rule = Lengths(c, residue);
        return Format(c) is { } format ? WithFormat(rule, format, FormatTypes.ForString(format, options), isTyped: false, residue) : rule;
    }

    /// <summary>The shape of a string.</summary>
    /// <param name="c">The string.</param>
    /// <param name="residue">Told of the keywords that this covers.</param>
    public Shape ShapeOf(Conjunction c, Residue residue)
    {
        var rule = Lengths(c, residue);
        var kind = IsBase64(c) ? ScalarKind.Bytes : ScalarKind.Text;
        if (Format(c) is not { } format)
            return new ScalarShape(kind, OrNull(rule));
        var mapped = FormatTypes.ForString(format, options);
        if (mapped is { Type: not null })
            return new ParsableShape(mapped.Type, OrNull(WithFormat(rule, format, mapped, isTyped: true, residue)));
        if (mapped is { Kind: { } known } && rule.IsNone)
            kind = known;
        return new ScalarShape(kind, OrNull(WithFormat(rule, format, mapped, isTyped: kind != ScalarKind.Text, residue)));
    }

    private static StringRuleModel? OrNull(StringRuleModel rule) => rule.IsNone ? null : rule;

    private static FormatKeyword? Format(Conjunction c) => c.All<FormatKeyword>().FirstOrDefault() is { Asserted: true } format ? format : null;

    private static StringRuleModel Lengths(Conjunction c, Residue residue)
    {
        var pattern = c.All<PatternKeyword>().FirstOrDefault();
        if (pattern is not null)
            residue.Consume(pattern);
        return StringRuleModel.None with
        {
            MinLength = Limits.Largest<MinLengthKeyword>(c, residue, k => k.Limit) ?? 0,
            MaxLength = Limits.Smallest<MaxLengthKeyword>(c, residue, k => k.Limit),
            Pattern = pattern?.Pattern,
        };
    }

    private static StringRuleModel WithFormat(StringRuleModel rule, FormatKeyword format, FormatType? mapped, bool isTyped, Residue residue)
    {
        // A dialect can define a format otherwise; then only the interpreter knows.
        var isKnown = FormatRegistry.Standard.TryGet(format.Format, out var check);
        var isStandard = isKnown && check == format.Check;

        // What only a type of the user knows, and the type is not used, is for the interpreter to ask it.
        if (isStandard || (isTyped && !isKnown) || format.Check is null)
            residue.Consume(format);
        return isStandard && (!isTyped || mapped?.Kind is null) ? rule with { Format = format.Format } : rule;
    }

    /// <summary>Whether strings stand for bytes: by the keyword, or by the format that OpenAPI 3.0 has for it.</summary>
    private static bool IsBase64(Conjunction c) =>
        Json.TextOf(c.Annotation("contentEncoding")) == "base64" || c.Nodes.Any(n => n.Find<FormatKeyword>() is { Format: "byte", Check: null });
}
