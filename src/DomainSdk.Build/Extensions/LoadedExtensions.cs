using System.Reflection;
using DomainSdk.Build.Checking;
using DomainSdk.CodeGeneration;
using DomainSdk.Integrity;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Build.Extensions;

/// <summary>What the assemblies of <c>DomainSdkExtension</c> items add to the check: one of each public type that is a reader, a keyword, a rule or an extension of corpora.</summary>
internal sealed class LoadedExtensions : IDisposable
{
    private readonly ExtensionContext _context;
    private readonly List<object> _all = [];
    private readonly Dictionary<object, string> _paths = new(ReferenceEqualityComparer.Instance);

    private LoadedExtensions(IReadOnlyList<string> paths) => _context = new ExtensionContext(paths);

    /// <summary>Readers of other formats.</summary>
    public IReadOnlyList<IDocumentReader> Readers => [.. _all.OfType<IDocumentReader>()];

    /// <summary>Keywords, the first of each name.</summary>
    public IReadOnlyList<CustomKeyword> Keywords => [.. _all.OfType<CustomKeyword>().DistinctBy(keyword => keyword.Name)];

    /// <summary>Whether something looks at the corpus as a whole, so that all documents have to be there whichever of them has changed.</summary>
    public bool SeeCorpus => _all.Exists(one => one is IIntegrityRule<Corpus> or ICorpusExtension);

    /// <summary>Loads the assemblies; one that cannot be used is a finding.</summary>
    public static LoadedExtensions Load(IReadOnlyList<string> paths, List<Finding> findings)
    {
        var loaded = new LoadedExtensions(paths);
        foreach (var path in paths) loaded.Add(path, findings);
        if (!loaded._all.Exists(one => one is ICorpusExtension))
        {
            foreach (var rule in loaded._all.Where(one => one is not (IIntegrityRule<Corpus> or CustomKeyword or IDocumentReader)))
                findings.Add(Problem(loaded._paths[rule], $"The rule '{rule.GetType().FullName}' is for a corpus that no extension of this project reads"));
        }

        return loaded;
    }

    /// <summary>What looks at the corpus as a whole, asked one by one: what one of them throws keeps the others from nothing.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="problems">Receives failures.</param>
    /// <returns>The findings, and the texts supplied.</returns>
    public CorpusAddition Read(Corpus corpus, List<Finding> problems)
    {
        var findings = new List<Finding>();
        var suppliers = new List<TextSupplier>();
        foreach (var one in _all)
        {
            try
            {
                if (one is IIntegrityRule<Corpus> rule) findings.AddRange(rule.Check(corpus));
                if (one is not ICorpusExtension extension) continue;
                var addition = extension.Read(corpus, _all);
                findings.AddRange(addition.Findings);
                if (addition.Texts is not null) suppliers.Add(addition.Texts);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                problems.Add(Problem(_paths[one], $"'{one.GetType().FullName}' failed: {e.GetType().Name}: {e.Message}"));
            }
        }

        return new CorpusAddition((kind, key, path) => suppliers.Select(supply => supply(kind, key, path)).FirstOrDefault(text => text is not null), findings);
    }

    /// <summary>Lets the assemblies go.</summary>
    public void Dispose() => _context.Unload();

    private void Add(string path, List<Finding> findings)
    {
        var before = _all.Count;
        try
        {
            foreach (var type in _context.LoadItem(path).GetExportedTypes().Where(IsExtension).OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                var one = Activator.CreateInstance(type)!;
                _paths[one] = path;
                _all.Add(one);
            }

            if (_all.Count == before) findings.Add(Problem(path, "The assembly adds nothing: no public type with a constructor without parameters is an IDocumentReader, a CustomKeyword, an IIntegrityRule or an ICorpusExtension"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException or TypeLoadException or ReflectionTypeLoadException or TargetInvocationException or MissingMethodException)
        {
            findings.Add(Problem(path, $"The extension cannot be loaded: {(e.InnerException ?? e).Message}"));
        }
    }

    private static bool IsExtension(Type type) =>
        type is { IsAbstract: false, IsGenericTypeDefinition: false } && type.GetConstructor(Type.EmptyTypes) is not null
        && (type.IsAssignableTo(typeof(IDocumentReader)) || type.IsAssignableTo(typeof(CustomKeyword)) || type.IsAssignableTo(typeof(ICorpusExtension))
            || type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IIntegrityRule<>)));

    private static Finding Problem(string path, string message) => ItemProblems.At(path, ProjectDiagnostics.InvalidSetting, message);
}
