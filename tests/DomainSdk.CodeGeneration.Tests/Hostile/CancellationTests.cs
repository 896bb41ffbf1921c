using System.Diagnostics.CodeAnalysis;
using System.Text;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.CodeGeneration.Tests.Hostile;

/// <summary>Who does not want the code any more is not kept waiting, at whatever point the work is.</summary>
public class CancellationTests
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Work_of_any_length_ends_when_it_is_cancelled()
    {
        // Far beyond any limit, so that nothing but the token ends it.
        var endless = GenerationOptions.Default with { Limits = new GenerationLimits { Types = int.MaxValue, Combinations = int.MaxValue, WorkPerPlace = int.MaxValue, WorkPerSchema = int.MaxValue } };
        var plan = Compile(SchemaShapes.Of("allany", 30)).Plan;
        for (var delay = 0; delay < 200; delay += 40)
        {
            using var source = new CancellationTokenSource(delay);
            var work = Task.Run(() => TypeModelBuilder.Build(plan, [new GenerationRoot(plan.Roots[0].Node, "main.json", "Generated")], endless, source.Token));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work.WaitAsync(Hang));
        }
    }

    [Fact]
    public void Compiling_ends_where_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var retriever = new Cancelling(source);
        Assert.ThrowsAny<OperationCanceledException>(() => Compile(
            """{ "properties": { "a": { "$ref": "https://example.org/first" }, "b": { "$ref": "https://example.org/second" } } }""", CompileOptions.Default with { Retriever = retriever }, source.Token));
        Assert.Equal(1, retriever.Calls);
    }

    [Fact]
    public void Naming_ends_where_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var plan = Compile(SchemaShapes.Of("refprops", 10)).Plan;
        var options = GenerationOptions.Default with { PlaceOfFile = path => { source.Cancel(); return path; } };
        Assert.ThrowsAny<OperationCanceledException>(() => TypeModelBuilder.Build(plan, [new GenerationRoot(plan.Roots[0].Node, "main.json", "Generated")], options, source.Token));
    }

    [Fact]
    public void A_type_is_not_written_to_its_end()
    {
        var plan = Compile(SchemaShapes.Of("props", 10)).Plan;
        var type = TypeModelBuilder.Build(plan, [new GenerationRoot(plan.Roots[0].Node, "main.json", "Generated")], GenerationOptions.Default).Types[0];
        Assert.ThrowsAny<OperationCanceledException>(() => CSharpEmitter.EmitType(type, new CancellationToken(canceled: true)));
    }

    private static CompileResult Compile(string schema, CompileOptions? options = null, CancellationToken cancellation = default) =>
        SchemaCompiler.Compile([new SchemaSource(Encoding.UTF8.GetBytes(schema), "main.json", "schema:///main.json")], options, cancellation);

    private sealed class Cancelling(CancellationTokenSource source) : ISchemaRetriever
    {
        public int Calls { get; private set; }

        public bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text)
        {
            Calls++;
            source.Cancel();
            text = JsonText.Parse("{}");
            return true;
        }
    }
}
