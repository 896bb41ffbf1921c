using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Conformance.Suite;

/// <summary>Answers for the server that the suite's remote schemas are found on by convention.</summary>
public sealed class SuiteRetriever : ISchemaRetriever
{
    private const string Server = "http://localhost:1234/";

    /// <inheritdoc/>
    public bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        text = null;
        if (!uri.StartsWith(Server, StringComparison.Ordinal)) return false;
        var path = Path.Combine(TestSuite.Folder!, "remotes", uri.Substring(Server.Length));
        if (!File.Exists(path)) return false;
        text = JsonText.Parse(File.ReadAllBytes(path), path);
        return true;
    }
}
