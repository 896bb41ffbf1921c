namespace DomainSdk.Tests.Loading;

/// <summary>Calls back at once, unlike <see cref="Progress{T}"/>.</summary>
internal sealed class ProgressCallback(Action<CorpusProgress> report) : IProgress<CorpusProgress>
{
    public void Report(CorpusProgress value) => report(value);
}
