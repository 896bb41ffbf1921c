using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Sampling;

namespace DomainSdk.Schema.Tests.Sampling;

/// <summary>Short ways to sample in tests.</summary>
internal static class Samples
{
    public const int Count = 120;

    /// <summary>Documents of a schema; each has to be found, and valid by a fresh verdict.</summary>
    public static List<JsonText> Of(string schema, int count = Count, ulong seed = 1, SampleSize? size = null, CompileOptions? options = null)
    {
        var result = Schemas.Compile(schema, options);
        Assert.False(result.HasErrors, string.Join("\n", result.Diagnostics));
        return Of(result.Plan, count, seed, size);
    }

    /// <summary>Documents of the first schema of a plan.</summary>
    public static List<JsonText> Of(SchemaPlan plan, int count = Count, ulong seed = 1, SampleSize? size = null)
    {
        var documents = new List<JsonText>();
        foreach (var sample in new DocumentSampler(plan).SampleMany(0, seed, size).Take(count))
        {
            Assert.True(sample.IsFound, sample.Reason);
            var document = JsonText.Parse(sample.Utf8.ToArray());
            Assert.Empty(PlanInterpreter.Validate(plan, 0, document).Errors);
            documents.Add(document);
        }

        return documents;
    }

    /// <summary>Why a schema has no sample.</summary>
    public static string ReasonOf(string schema)
    {
        var sample = new DocumentSampler(Schemas.Plan(schema)).Sample(0, 1);
        Assert.False(sample.IsFound, sample.ToString());
        Assert.True(sample.Utf8.IsEmpty);
        return sample.Reason;
    }

    /// <summary>The documents as they are written.</summary>
    public static HashSet<string> Texts(IEnumerable<JsonText> documents) => [.. documents.Select(d => d.Root.ToString())];

    /// <summary>The names of the members of all documents.</summary>
    public static HashSet<string> Names(IEnumerable<JsonText> documents)
    {
        var names = new HashSet<string>();
        foreach (var document in documents)
            foreach (var member in document.Root.EnumerateMembers()) names.Add(member.Name);
        return names;
    }

    /// <summary>How deep arrays and objects nest.</summary>
    public static int Depth(JsonNode value)
    {
        var deepest = 0;
        foreach (var member in value.EnumerateMembers()) deepest = Math.Max(deepest, Depth(member.Value));
        foreach (var item in value.EnumerateItems()) deepest = Math.Max(deepest, Depth(item));
        return value.Kind is JsonKind.Array or JsonKind.Object ? deepest + 1 : 0;
    }
}
