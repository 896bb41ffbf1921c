using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Cli;

/// <summary>Remembers which schemas were retrieved, and by which URI.</summary>
/// <param name="inner">What retrieves them.</param>
internal sealed class RecordingRetriever(ISchemaRetriever inner) : ISchemaRetriever
{
    /// <summary>The schemas by the URI that they were asked for by, in the order of asking.</summary>
    public List<(string Uri, JsonText Text)> Retrieved { get; } = [];

    public bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        if (!inner.TryRetrieve(uri, out text)) return false;
        if (!Retrieved.Exists(one => one.Uri == uri)) Retrieved.Add((uri, text));
        return true;
    }
}
