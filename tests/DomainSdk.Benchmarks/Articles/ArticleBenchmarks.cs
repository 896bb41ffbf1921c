using BenchmarkDotNet.Attributes;

namespace DomainSdk.Benchmarks.Articles;

/// <summary>The article cases under BenchmarkDotNet, on compact and on indented text.</summary>
[MemoryDiagnoser]
public class ArticleBenchmarks
{
    private IReadOnlyList<byte[]> _documents = [];

    [Params(false, true)]
    public bool Indented { get; set; }

    [GlobalSetup]
    public void Setup() => _documents = Indented ? ArticleDocuments.Pretty(ArticleDocuments.Compact(200)) : ArticleDocuments.Compact(200);

    [Benchmark(Baseline = true)]
    public int BareReader() => Run(0);

    [Benchmark]
    public int JsonDocument() => Run(1);

    [Benchmark]
    public int SystemTextJson() => Run(2);

    [Benchmark]
    public int Validate() => Run(3);

    [Benchmark]
    public int ValidateAndLoad() => Run(4);

    [Benchmark]
    public int Interpreter() => Run(5);

    private int Run(int index)
    {
        var sum = 0;
        foreach (var document in _documents) sum += ArticleCases.Reading[index].Work(document);
        return sum;
    }
}
