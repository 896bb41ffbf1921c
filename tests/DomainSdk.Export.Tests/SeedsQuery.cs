using DomainSdk.Model;
using DomainSdk.Testing;

namespace DomainSdk.Export.Tests;

/// <summary>The seeds, to be asked in both ways.</summary>
public sealed class SeedsQuery : IAsyncLifetime
{
    public CorpusQuery Query { get; } = CorpusQuery.Create();

    public DomainCorpus Corpus { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Corpus = await DomainModel.LoadAsync([Path.Combine(TestPaths.Repository, "seeds")], new DomainModelOptions { Observer = Query.Observer });
        Query.Finish(Corpus.Documents, Corpus.Check().Findings, Corpus);
    }

    public Task DisposeAsync()
    {
        Query.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>An answer with its cells as text.</summary>
    public IReadOnlyList<string> Ask(string sql)
    {
        using var answer = Query.Run(sql);
        return [.. answer.Rows.Select(row => Tour.Questions.Row([.. row]))];
    }
}
