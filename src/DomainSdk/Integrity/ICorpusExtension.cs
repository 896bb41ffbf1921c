namespace DomainSdk.Integrity;

/// <summary>
/// What a package knows of documents of its kind beyond what schemas say: texts that the documents do not have, and what its own rules find. A build
/// asks the extensions of the project once all documents are loaded. The type is public and has a constructor without parameters.
/// </summary>
public interface ICorpusExtension
{
    /// <summary>Looks at a corpus.</summary>
    /// <param name="corpus">The corpus, with its documents.</param>
    /// <param name="others">Everything that the extensions of the project add, among it rules for corpora of the package's own kind.</param>
    /// <returns>What the extension adds to the check.</returns>
    CorpusAddition Read(Corpus corpus, IReadOnlyList<object> others);
}

/// <summary>What an extension adds to the check of a corpus.</summary>
/// <param name="Texts">Supplies texts that the documents do not have, or null.</param>
/// <param name="Findings">What its rules find, in any order.</param>
public sealed record CorpusAddition(TextSupplier? Texts, IEnumerable<Finding> Findings);
