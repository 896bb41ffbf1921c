using System.Diagnostics;
using System.Text;
using DomainSdk.CodeGeneration.Tests.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Pains;

/// <summary>Pains 13, 15, 18, 19 and 20: dates and numbers that change, errors that do not help, costs that explode.</summary>
public class ScalarPains
{
    [Fact]
    public void NSw1211_Dates_stay_dates_and_times_keep_their_offset() => UserProgram.Run(
        """{ "title": "Visit", "type": "object", "properties": { "day": { "type": "string", "format": "date" }, "at": { "type": "string", "format": "date-time" } }, "required": ["day", "at"] }""",
        """
        var visit = Visit.Parse("{\"day\":\"2026-03-01\",\"at\":\"2026-03-01T23:30:00+05:30\"}");
        Is(new DateOnly(2026, 3, 1), visit.Day);
        Is(new TimeSpan(5, 30, 0), visit.At.Offset);
        Is("{\"day\":\"2026-03-01\",\"at\":\"2026-03-01T23:30:00+05:30\"}", visit.ToJson());
        Is(false, Visit.IsValid("{\"day\":\"2026-02-30\",\"at\":\"2026-03-01T23:30:00Z\"}"u8));
        """);

    [Fact]
    public void NSw4483_Amounts_are_exact() => UserProgram.Run(
        """{ "title": "Bill", "type": "object", "properties": { "total": { "type": "number", "multipleOf": 0.01 } }, "required": ["total"] }""",
        """
        decimal total = Bill.Parse("{\"total\":12345678901234567.89}").Total;
        Is(12345678901234567.89m, total);
        Is(false, Bill.IsValid("{\"total\":0.001}"u8));
        """);

    [Fact]
    public void CJ546_Integers_are_as_large_as_the_schema_lets_them_be() => UserProgram.Run(
        """{ "title": "Key", "type": "object", "properties": { "small": { "type": "integer", "minimum": 0, "maximum": 255 }, "large": { "type": "integer", "maximum": 1e40 } }, "required": ["small", "large"] }""",
        """
        var key = Key.Parse("{\"small\":255,\"large\":123456789012345678901234567890}");
        int small = key.Small;
        System.Numerics.BigInteger large = key.Large;
        Is(System.Numerics.BigInteger.Parse("123456789012345678901234567890"), large);
        Is("{\"small\":255,\"large\":123456789012345678901234567890}", key.ToJson());
        """);

    [Fact]
    public void CJ810_A_schema_may_contain_itself() => UserProgram.Run(
        """{ "title": "Tree", "type": "object", "properties": { "label": { "type": "string" }, "children": { "type": "array", "items": { "$ref": "#" } } }, "required": ["label"] }""",
        """
        var tree = new Tree { Label = "a", Children = [new Tree { Label = "b" }] };
        Is(tree, Tree.Parse(tree.ToJson()));
        """);

    [Fact]
    public void AJV763_Errors_say_line_column_and_both_places_and_those_of_the_branch_meant() => UserProgram.Run(
        """
        {
          "title": "Payment", "type": "object", "properties": { "by": { "oneOf": [
            { "type": "object", "properties": { "kind": { "const": "card" }, "number": { "type": "string" } }, "required": ["kind", "number"] },
            { "type": "object", "properties": { "kind": { "const": "bank" }, "iban": { "type": "string", "pattern": "^[A-Z]{2}" } }, "required": ["kind", "iban"] }] } }
        }
        """,
        """
        Is(false, Payment.TryParse("{\n  \"by\": { \"kind\": \"bank\",\n    \"iban\": \"12\" }\n}", out _, out var result));
        var error = result!.Errors.Single();
        Is(("/by/iban", 3, 13), (error.InstanceLocation, error.Position.Line, error.Position.Column));
        Is(true, error.KeywordLocation.EndsWith("/oneOf/1/properties/iban/pattern"));
        """);

    [Fact]
    public void TD417_No_pattern_takes_more_than_linear_time()
    {
        const string schema = """{ "title": "Word", "type": "string", "pattern": "^(a+)+$" }""";
        var clock = Stopwatch.StartNew();
        UserProgram.Run(schema, """
            var json = Encoding.UTF8.GetBytes("\"" + new string('a', 100_000) + "!\"");
            Is(false, Word.IsValid(json));
            """);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void JE197_Validating_a_large_document_allocates_nothing() => UserProgram.Run(
        """{ "title": "Numbers", "type": "array", "items": { "type": "object", "properties": { "n": { "type": "integer" }, "s": { "type": "string", "maxLength": 9 } }, "required": ["n"] } }""",
        """
        var json = Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(0, 20_000).Select(i => "{\"n\":" + i + ",\"s\":\"text\"}")) + "]");
        Is(true, Numbers.IsValid(json));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Is(true, Numbers.IsValid(json));
        Is(0L, GC.GetAllocatedBytesForCurrentThread() - before);
        """);

    [Fact]
    public void CJ970_Code_stays_small()
    {
        var members = string.Join(",", Enumerable.Range(0, 10).Select(i => $"\"member{i}\":{{\"type\":\"string\"}}"));
        var code = GeneratedCode.Of("ten.json", $$"""{ "title": "Ten", "type": "object", "properties": { {{members}} }, "additionalProperties": false }""");
        Assert.InRange(code.Lines, 1, 110);
        Assert.InRange(code.Files.Sum(f => Encoding.UTF8.GetByteCount(f.Text)), 1, 8_000);
    }
}
