using System.Globalization;
using System.Numerics;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration.Analysis;

/// <content>Strings, numbers and booleans.</content>
internal sealed partial class Classifier
{
    private void ClassifyString(Place place, Conjunction c)
    {
        var residue = new Residue(plan, c);
        var key = c.Annotation("x-key");
        if (c.Values() is { } values)
        {
            residue.Consume<ConstKeyword>();
            residue.Consume<EnumKeyword>();
            if (values.Count > 1)
            {
                place.Shape = NameEnum(c, values.Select(v => (v.GetString(), (DocumentationModel?)null)), AnchorOf(c));
            }
            else
            {
                var rule = string.Join(", ", values.Select(v => Literal.String(v.GetString())));
                place.Shape = new ScalarShape("string", "StringChoiceCodec", isValueType: false, "EnumTable", rule);
            }
        }
        else if (!key.IsPresent && ListedSoFar(c) is { Count: > 1 } known)
        {
            residue.Consume<OpenEnumKeyword>();
            place.Shape = OpenEnum(c, known.Select(v => (v, (DocumentationModel?)null)), AnchorOf(c), StringOf(c, residue, isKey: true).Rule);
        }
        else
        {
            var text = StringOf(c, residue, isKey: key.IsPresent);
            place.Shape = key.IsPresent
                ? Name(c, () => new IdentifierShape(c, AnchorOf(c), text, key.TryGetMember("kind", out var kind) ? Json.TextOf(kind) : null))
                : text;
        }

        place.Checks = residue.Checks(JsonTypes.String);
    }

    private EnumShape NameEnum(Conjunction c, IEnumerable<(string Value, DocumentationModel? Documentation)> values, PlanNode anchor) => Name(c, () =>
    {
        var shape = new EnumShape(c, anchor);
        shape.Values.AddRange(values);
        return shape;
    });

    private ScalarShape StringOf(Conjunction c, Residue residue, bool isKey)
    {
        var arguments = new List<string>();
        if (Largest<MinLengthKeyword>(c, residue, k => k.Limit) is > 0 and { } min)
            arguments.Add(FormattableString.Invariant($"minLength: {min}"));
        if (Smallest<MaxLengthKeyword>(c, residue, k => k.Limit) is { } max)
            arguments.Add(FormattableString.Invariant($"maxLength: {max}"));
        if (c.All<PatternKeyword>().FirstOrDefault() is { } pattern)
        {
            residue.Consume(pattern);
            arguments.Add("pattern: " + Literal.String(pattern.Pattern));
        }

        var (type, codec, isValueType) = ("string", "StringCodec", false);
        if (!isKey && IsBase64(c))
            (type, codec, isValueType) = ("ValueArray<byte>", "Base64Codec", true);
        if (c.All<FormatKeyword>().FirstOrDefault() is { Asserted: true } format)
        {
            var mapped = FormatTypes.ForString(format, options);
            var isStandard = FormatRegistry.Standard.TryGet(format.Format, out _);
            if (mapped is { Codec: null } && !isKey)
                (type, codec, isValueType) = (mapped.Type, $"ParsableCodec<{mapped.Type}>", mapped.IsValueType);
            else if (mapped is { Codec: not null } && !isKey && arguments.Count == 0)
                (type, codec, isValueType) = (mapped.Type, mapped.Codec, mapped.IsValueType);
            if (isStandard && (mapped?.Codec is null || type == "string"))
                arguments.Add("format: " + Literal.String(format.Format));

            // What only a type of the user knows, and the type is not used, is for the interpreter to ask it.
            if (isStandard || type != "string" || format.Check is null)
                residue.Consume(format);
        }

        return arguments.Count == 0
            ? new ScalarShape(type, codec, isValueType)
            : new ScalarShape(type, codec, isValueType, "StringRule", string.Join(", ", arguments));
    }

    /// <summary>Whether strings stand for bytes: by the keyword, or by the format that OpenAPI 3.0 has for it.</summary>
    private static bool IsBase64(Conjunction c) =>
        Json.TextOf(c.Annotation("contentEncoding")) == "base64" || c.Nodes.Any(n => n.Find<FormatKeyword>() is { Format: "byte", Check: null });

    private void ClassifyNumber(Place place, Conjunction c)
    {
        var residue = new Residue(plan, c);
        var isInteger = (c.Kinds & JsonTypes.Number) == JsonTypes.None;
        var arguments = new List<string>();
        var minimum = c.All<MinimumKeyword>().FirstOrDefault();
        var maximum = c.All<MaximumKeyword>().FirstOrDefault();
        var multiple = c.All<MultipleOfKeyword>().FirstOrDefault();
        if (minimum is not null)
        {
            residue.Consume(minimum);
            arguments.Add("minimum: " + Literal.String(minimum.Limit.ToString()));
            if (minimum.Exclusive)
                arguments.Add("exclusiveMinimum: true");
        }

        if (maximum is not null)
        {
            residue.Consume(maximum);
            arguments.Add("maximum: " + Literal.String(maximum.Limit.ToString()));
            if (maximum.Exclusive)
                arguments.Add("exclusiveMaximum: true");
        }

        if (multiple is not null)
        {
            residue.Consume(multiple);
            arguments.Add("multipleOf: " + Literal.String(multiple.Divisor.ToString()));
        }

        // A format is a hint at the type of a number; it asserts nothing that the type does not.
        var format = c.Nodes.Select(n => n.Find<FormatKeyword>()).FirstOrDefault(f => f is not null);
        if (format is { Check: null })
            residue.Consume(format);
        var (type, codec) = isInteger
            ? FormatTypes.ForInteger(format?.Format, Limit(minimum?.Limit), Limit(maximum?.Limit))
            : FormatTypes.ForNumber(format?.Format, multiple is not null && multiple.Divisor.ToString().Contains('.', StringComparison.Ordinal), options);
        place.Shape = new ScalarShape(type, codec, isValueType: true, arguments.Count > 0 ? "NumberRule" : null, arguments.Count > 0 ? string.Join(", ", arguments) : null);
        place.Checks = residue.Checks(c.Kinds);
    }

    private void ClassifyBoolean(Place place, Conjunction c)
    {
        var residue = new Residue(plan, c);
        if (c.Values() is { Count: 2 })
        {
            residue.Consume<ConstKeyword>();
            residue.Consume<EnumKeyword>();
        }

        place.Shape = new ScalarShape("bool", "BooleanCodec", isValueType: true);
        place.Checks = residue.Checks(JsonTypes.Boolean);
    }

    /// <summary>Values of several kinds: a JSON value that is one of the list.</summary>
    private void ListValues(Place place, Conjunction c, IReadOnlyList<JsonNode> values)
    {
        var residue = new Residue(plan, c);
        residue.Consume<ConstKeyword>();
        residue.Consume<EnumKeyword>();
        place.Checks = residue.Checks(c.Kinds);
        var texts = values.Select(Json.Minify).ToList();
        if (place.IsNullable && place.Checks.Count == 0)
        {
            // Null is a JSON value like the others here.
            texts.Add("null");
            place.IsNullable = false;
        }

        place.Shape = new ScalarShape("JsonValue", "ValueChoiceCodec", isValueType: false, "ValueTable", string.Join(", ", texts.Select(Literal.String)));
    }

    /// <summary>A bound as an integer; one beyond all that decimals hold is as good as the largest double, since only its size matters.</summary>
    private static BigInteger? Limit(JsonNode? limit)
    {
        if (limit is not { IsPresent: true } node)
            return null;
        var text = node.ToString();
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return new BigInteger(value);
        return new BigInteger(text.StartsWith("-", StringComparison.Ordinal) ? double.MinValue : double.MaxValue);
    }

    private static int? Largest<T>(Conjunction c, Residue residue, Func<T, int> limit)
        where T : PlanKeyword
    {
        residue.Consume<T>();
        return c.All<T>().Select(k => (int?)limit(k)).Max();
    }

    private static int? Smallest<T>(Conjunction c, Residue residue, Func<T, int> limit)
        where T : PlanKeyword
    {
        residue.Consume<T>();
        return c.All<T>().Select(k => (int?)limit(k)).Min();
    }
}
