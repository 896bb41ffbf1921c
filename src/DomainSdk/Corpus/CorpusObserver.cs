using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>
/// Sees each document while it is loaded, with all that it declares and refers to, so that nothing of it has to be kept. The package
/// <c>DomainSdk.Export</c> has those that there are: what they are shown is part of the workings, and not open to others.
/// </summary>
public abstract class CorpusObserver
{
    /// <summary>Sees a document in JSON. Called from several threads.</summary>
    /// <param name="view">The document.</param>
    /// <param name="origin">Where it begins.</param>
    /// <param name="isValid">Whether it conforms to its schema.</param>
    /// <param name="facts">What the document declares and refers to.</param>
    /// <param name="notes">What is known of the document while it is at hand.</param>
    /// <returns>What <see cref="Accept"/> is to be given.</returns>
    internal abstract object See(JsonView view, DocumentOrigin origin, bool isValid, IntegrityFacts facts, DocumentNotes notes);

    /// <summary>Sees a document of another format, or one that is not JSON at all. Called from several threads.</summary>
    /// <param name="origin">Where it begins.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="content">What its reader made of it, or null where it cannot be read.</param>
    /// <returns>What <see cref="Accept"/> is to be given.</returns>
    internal abstract object See(DocumentOrigin origin, int length, object? content);

    /// <summary>Takes what was made of the documents, in their order and one at a time.</summary>
    internal abstract void Accept(object observation);
}
