using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Referencing;

/// <summary>Supplies schemas that the sources refer to. Nothing is ever fetched from the network unless the user's retriever does so.</summary>
public interface ISchemaRetriever
{
    /// <summary>Retrieves a schema document.</summary>
    /// <param name="uri">Absolute URI without a fragment.</param>
    /// <param name="text">The document.</param>
    /// <returns>False where the retriever does not know the URI.</returns>
    /// <exception cref="JsonSyntaxException">The document is there but is not JSON; it is reported at its place.</exception>
    bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text);
}
