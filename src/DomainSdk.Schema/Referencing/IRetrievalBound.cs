namespace DomainSdk.Schema.Referencing;

/// <summary>A retriever that retrieves from some places only, and says so where a reference leads elsewhere.</summary>
public interface IRetrievalBound
{
    /// <summary>Why a document is not retrieved although it may be there.</summary>
    /// <param name="uri">Absolute URI without a fragment.</param>
    /// <returns>The end of a sentence that began with the document, or null where there is nothing to say.</returns>
    string? WhyRefused(string uri);
}
