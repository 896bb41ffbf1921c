using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Testing.Properties;

namespace DomainSdk.Conformance.Properties;

/// <summary>Random schemas, compiled.</summary>
internal static partial class RandomPlans
{
    // A change is judged by the same cases as the one before it; new ones are looked for on purpose.
    private const string DefaultSeed = "0001-HaB1_b61ux";

    /// <summary>The seed of this run: that of <c>DOMAINSDK_SEED</c>, where <c>random</c> makes a new one.</summary>
    public static string Seed => Environment.GetEnvironmentVariable("DOMAINSDK_SEED") switch
    {
        "random" => new PCG((uint)Environment.TickCount).ToString(),
        { Length: > 0 } given => given,
        _ => DefaultSeed,
    };

    /// <summary>The number of schemas per dialect that <c>DOMAINSDK_SCHEMAS</c> asks for, or null.</summary>
    public static int? Count => int.TryParse(Environment.GetEnvironmentVariable("DOMAINSDK_SCHEMAS"), CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>Makes schemas.</summary>
    /// <param name="dialect">The name of the dialect.</param>
    /// <param name="pcg">The source of chance.</param>
    /// <param name="count">How many.</param>
    public static List<(string Text, CompileResult Plan)> Of(string dialect, PCG pcg, int count)
    {
        var generator = new RandomSchemas(Dialect.All.Single(d => d.Name == dialect), NamePool.Current).Schema;
        var schemas = new List<(string, CompileResult)>();
        while (schemas.Count < count)
        {
            var text = generator.Generate(pcg, null, out _);
            var plan = SchemaCompiler.Compile([new SchemaSource(JsonText.Parse(text), "schema:///random.json")], new CompileOptions { AssertFormats = pcg.Next(4) > 0 ? true : null });
            // References that never end are errors of the schema.
            if (!plan.HasErrors) schemas.Add((text, plan));
        }

        return schemas;
    }

    /// <summary>What the compiler says of the code for one of many schemas, with that schema.</summary>
    /// <param name="problem">The problem, which names a file.</param>
    /// <param name="schemas">The schemas.</param>
    public static string WithSchema(string problem, IReadOnlyList<(string Text, CompileResult Plan)> schemas) =>
        Numbered().Match(problem) is { Success: true } match ? problem + "\n    of " + schemas[int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture)].Text : problem;

    [GeneratedRegex(@"\.G(?<index>\d+)\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
