using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Benchmarks.DataSets;

/// <summary>What is done to the documents of a data set.</summary>
internal static class DataSetCases
{
    public static IReadOnlyList<Case> Of(DataSet set)
    {
        var plan = SchemaCompiler.Compile([new SchemaSource(File.ReadAllBytes(set.SchemaFile), set.Name, "schema:///" + set.Name)], CompileOptions.Default).Plan;
        var node = plan.Roots[0].Node;
        var emitted = EmittedValidator.Compile(plan, node);
        foreach (var document in set.Documents)
        {
            if (emitted(document) != PlanInterpreter.IsValid(plan, node, JsonText.Parse(document).View))
                throw new InvalidOperationException($"The back ends disagree on a document of {set.Name}.");
        }

        return
        [
            new("reader", Readers.Utf8),
            new("scan", json => JsonScanner.SkipValue(json, 0)),
            new("tape", Readers.Tape),
            new("validate", json => emitted(json) ? 1 : 0),
            new("interpreter", json => Interpret(json) ? 1 : 0),
        ];

        bool Interpret(byte[] json)
        {
            var tape = JsonTape.Rent();
            try
            {
                return tape.TryParseText(json, 0, default, out _) && PlanInterpreter.IsValid(plan, node, new JsonView(json, tape.Entries), 0);
            }
            finally
            {
                JsonTape.Return(tape);
            }
        }
    }

    /// <summary>NJsonSchema knows draft-04 to draft-07 in part; null for what it cannot load.</summary>
    public static Case? Peer(DataSet set)
    {
        try
        {
            var schema = NJsonSchema.JsonSchema.FromJsonAsync(File.ReadAllText(set.SchemaFile)).GetAwaiter().GetResult();
            var peer = new Case("NJsonSchema", json => schema.Validate(System.Text.Encoding.UTF8.GetString(json)).Count);
            peer.Work(set.Documents[0]);
            return peer;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }
}
