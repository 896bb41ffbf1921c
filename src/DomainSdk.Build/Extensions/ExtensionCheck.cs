using DomainSdk.Build.Checking;
using DomainSdk.CodeGeneration;
using DomainSdk.Extensions;
using DomainSdk.Integrity;

namespace DomainSdk.Build.Extensions;

/// <summary>What the assemblies of <c>DomainSdkExtension</c> items find in a corpus as a whole.</summary>
internal static class ExtensionCheck
{
    /// <summary>Whether something looks at the corpus as a whole, so that all documents have to be there whichever of them has changed.</summary>
    public static bool SeesCorpus(LoadedExtensions extensions) => extensions.All.Any(one => one is IIntegrityRule<Corpus> or ICorpusExtension);

    /// <summary>What is wrong with the assemblies.</summary>
    public static IEnumerable<Finding> Problems(LoadedExtensions extensions) => extensions.Problems.Select(problem => Problem(problem.Path, problem.Message));

    /// <summary>What looks at the corpus as a whole, asked one by one: what one of them throws keeps the others from nothing.</summary>
    /// <param name="extensions">The extensions.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="problems">Receives failures.</param>
    /// <returns>The findings, and the texts supplied.</returns>
    public static CorpusAddition Read(LoadedExtensions extensions, Corpus corpus, List<Finding> problems)
    {
        var findings = new List<Finding>();
        var suppliers = new List<TextSupplier>();
        foreach (var one in extensions.All)
        {
            try
            {
                if (one is IIntegrityRule<Corpus> rule) findings.AddRange(rule.Check(corpus));
                if (one is not ICorpusExtension extension) continue;
                var addition = extension.Read(corpus, extensions.All);
                findings.AddRange(addition.Findings);
                if (addition.Texts is not null) suppliers.Add(addition.Texts);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                problems.Add(Problem(extensions.PathOf(one), $"'{one.GetType().FullName}' failed: {e.GetType().Name}: {e.Message}"));
            }
        }

        return new CorpusAddition((kind, key, path) => suppliers.Select(supply => supply(kind, key, path)).FirstOrDefault(text => text is not null), findings);
    }

    private static Finding Problem(string path, string message) => ItemProblems.At(path, ProjectDiagnostics.InvalidSetting, message);
}
