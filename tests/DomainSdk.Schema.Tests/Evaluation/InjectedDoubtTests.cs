using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Evaluation;

/// <summary>
/// Puts 'cannot tell' at random places of random schemas. What is valid then has to be valid whatever stood there: so nothing becomes valid by
/// not having been looked at.
/// </summary>
[Trait("Cost", "High")]
public class InjectedDoubtTests
{
    private const int Leaves = 3;
    private const int Schemas = 2000;

    private static readonly string[] Documents =
        ["1", "\"a\"", "[]", "[1]", "[1,\"a\"]", "[[],[1],{}]", "{}", "{\"a\":1}", "{\"a\":1,\"b\":[1]}", "{\"a\":{\"a\":{}},\"b\":2,\"c\":{\"b\":[]}}"];

    [Fact]
    public void Nothing_becomes_valid_by_a_doubt()
    {
        var random = new Random(12);
        var (valid, inDoubt) = (0, 0);
        for (var i = 0; i < Schemas; i++)
        {
            var schema = Schema(random, 4);
            var doubtful = 1 + random.Next((1 << Leaves) - 1);
            var rest = random.Next(1 << Leaves);
            foreach (var document in Documents)
            {
                var text = JsonText.Parse(document);
                var verdict = Decide(schema, text, doubtful, rest);
                if (verdict == Verdict.Undecided) inDoubt++;
                if (verdict != Verdict.Valid) continue;
                valid++;
                for (var values = 0; values < 1 << Leaves; values++)
                {
                    if ((values & ~doubtful) == (rest & ~doubtful))
                        Assert.True(Decide(schema, text, 0, values) == Verdict.Valid, $"{schema} of {document}: valid with doubts at {doubtful:b}, invalid with {values:b}");
                }
            }
        }

        // Else nothing was tried.
        Assert.True(valid > 1000 && inDoubt > 1000, $"{valid} valid, {inDoubt} in doubt");
    }

    private static Verdict Decide(string schema, JsonText text, int doubtful, int values)
    {
        var leaves = Enumerable.Range(0, Leaves).Select(i => $"\"l{i}\":{((doubtful >> i & 1) != 0 ? $"{{\"$ref\":\"#/$defs/l{i}\"}}" : (values >> i & 1) != 0 ? "true" : "false")}");
        var plan = Tests.Schemas.Compile($"{{\"$ref\":\"#/$defs/s\",\"$defs\":{{\"s\":{schema},{string.Join(",", leaves)}}}}}").Plan;
        var verdict = PlanInterpreter.Decide(plan, 0, text.View);
        // What explains it says the same.
        Assert.Equal(verdict == Verdict.Valid, PlanInterpreter.Validate(plan, 0, text).IsValid);
        Assert.Equal(verdict == Verdict.Valid, PlanInterpreter.Record(plan, 0, text).IsValid);
        return verdict;
    }

    private static string Schema(Random random, int depth)
    {
        string Next() => Schema(random, depth - 1);
        if (depth == 0 || random.Next(5) == 0) return random.Next(4) switch { 0 => "{\"type\":\"integer\"}", 1 => "{\"type\":[\"object\",\"array\"]}", _ => $"{{\"$ref\":\"#/$defs/l{random.Next(Leaves)}\"}}" };
        return random.Next(15) switch
        {
            0 => $"{{\"not\":{Next()}}}",
            1 => $"{{\"allOf\":[{Next()},{Next()}]}}",
            2 => $"{{\"anyOf\":[{Next()},{Next()}]}}",
            3 => $"{{\"oneOf\":[{Next()},{Next()}]}}",
            4 => $"{{\"if\":{Next()},\"then\":{Next()},\"else\":{Next()}}}",
            5 => $"{{\"contains\":{Next()},\"minContains\":{random.Next(2)},\"maxContains\":{random.Next(3)}}}",
            6 => $"{{\"properties\":{{\"a\":{Next()},\"b\":{Next()}}},\"additionalProperties\":{Next()}}}",
            7 => $"{{\"prefixItems\":[{Next()}],\"items\":{Next()}}}",
            8 => $"{{\"propertyNames\":{Next()}}}",
            9 => $"{{\"dependentSchemas\":{{\"a\":{Next()}}}}}",
            10 => $"{{\"patternProperties\":{{\"a|c\":{Next()}}}}}",
            11 => $"{{\"anyOf\":[{Next()},{{\"properties\":{{\"a\":{Next()}}}}}],\"unevaluatedProperties\":{Next()}}}",
            12 => $"{{\"oneOf\":[{Next()},{{\"prefixItems\":[{Next()}]}}],\"unevaluatedItems\":{Next()}}}",
            13 => $"{{\"if\":{{\"properties\":{{\"b\":{Next()}}}}},\"unevaluatedProperties\":{Next()}}}",
            _ => $"{{\"items\":{Next()},\"minItems\":1}}",
        };
    }
}
