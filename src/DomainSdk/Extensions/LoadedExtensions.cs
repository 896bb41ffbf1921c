using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using DomainSdk.Integrity;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Extensions;

/// <summary>
/// What assemblies of users add, for the build and for the tool alike: one of each public type with a constructor without parameters that is a reader,
/// a keyword, a rule or an extension of corpora. An assembly that cannot be used is a problem, and the others still are.
/// </summary>
internal sealed class LoadedExtensions : IDisposable
{
    /// <summary>Why reflection is no matter here.</summary>
    public const string NotTrimmed = "A program that is trimmed has no extensions: it says so before.";

    private readonly ExtensionContext _context;
    private readonly List<object> _all = [];
    private readonly List<ExtensionProblem> _problems = [];
    private readonly Dictionary<object, string> _paths = new(ReferenceEqualityComparer.Instance);

    private LoadedExtensions(IReadOnlyList<string> paths, IReadOnlyList<Assembly> hosts) => _context = new ExtensionContext(paths, hosts);

    /// <summary>Everything that they add.</summary>
    public IReadOnlyList<object> All => _all;

    /// <summary>What is wrong with them.</summary>
    public IReadOnlyList<ExtensionProblem> Problems => _problems;

    /// <summary>Readers of other formats.</summary>
    public IReadOnlyList<IDocumentReader> Readers => [.. _all.OfType<IDocumentReader>()];

    /// <summary>Keywords, the first of each name.</summary>
    public IReadOnlyList<CustomKeyword> Keywords => [.. _all.OfType<CustomKeyword>().DistinctBy(keyword => keyword.Name)];

    /// <summary>Loads assemblies.</summary>
    /// <param name="paths">The assemblies.</param>
    /// <param name="corpora">The kinds of corpora, beside <see cref="Corpus"/>, that rules are asked about; their assemblies are the program's.</param>
    public static LoadedExtensions Load(IReadOnlyList<string> paths, params IReadOnlyList<Type> corpora)
    {
        var full = paths.Select(Path.GetFullPath).ToList();
        var loaded = new LoadedExtensions(full, [.. corpora.Select(corpus => corpus.Assembly)]);
        var known = new HashSet<Assembly>();
        for (var i = 0; i < full.Count; i++) loaded.Add(paths[i], full[i], known);
        loaded.CheckKeywords();
        if (!loaded._all.Exists(one => one is ICorpusExtension)) loaded.CheckRules([typeof(Corpus), .. corpora]);
        return loaded;
    }

    /// <summary>The assembly that something is of.</summary>
    public string PathOf(object one) => _paths[one];

    /// <summary>Lets the assemblies go.</summary>
    public void Dispose() => _context.Unload();

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NotTrimmed)]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = NotTrimmed)]
    private void Add(string path, string full, HashSet<Assembly> known)
    {
        var before = _all.Count;
        try
        {
            if (!File.Exists(full))
            {
                _problems.Add(new ExtensionProblem(path, "The extension cannot be used: no such file"));
                return;
            }

            var assembly = _context.LoadItem(full);
            if (!known.Add(assembly)) return;
            foreach (var type in assembly.GetExportedTypes().Where(IsExtension).OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                var one = Activator.CreateInstance(type)!;
                _paths[one] = path;
                _all.Add(one);
            }

            if (_all.Count == before)
                _problems.Add(new ExtensionProblem(path, "The extension adds nothing: no public type with a constructor without parameters is an IDocumentReader, a CustomKeyword, an IIntegrityRule or an ICorpusExtension"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException or TypeLoadException or ReflectionTypeLoadException or TargetInvocationException or MissingMethodException)
        {
            _problems.Add(new ExtensionProblem(path, $"The extension cannot be used: {(e.InnerException ?? e).Message}"));
        }
    }

    private void CheckKeywords()
    {
        foreach (var twice in _all.OfType<CustomKeyword>().GroupBy(keyword => keyword.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
            _problems.Add(new ExtensionProblem(_paths[twice.Last()], $"There are several keywords '{twice.Key}': {string.Join(" and ", twice.Select(keyword => keyword.GetType().FullName))}"));
    }

    private void CheckRules(IReadOnlyList<Type> corpora)
    {
        foreach (var one in _all.Where(one => one is not (CustomKeyword or IDocumentReader) && !Corpora(one.GetType()).Any(corpora.Contains)))
            _problems.Add(new ExtensionProblem(_paths[one], $"The rule '{one.GetType().FullName}' is for a corpus that no extension here reads"));
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = NotTrimmed)]
    private static bool IsExtension(Type type) =>
        type is { IsAbstract: false, IsGenericTypeDefinition: false } && type.GetConstructor(Type.EmptyTypes) is not null
        && (type.IsAssignableTo(typeof(IDocumentReader)) || type.IsAssignableTo(typeof(CustomKeyword)) || type.IsAssignableTo(typeof(ICorpusExtension)) || Corpora(type).Any());

    // What a rule looks at.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = NotTrimmed)]
    private static IEnumerable<Type> Corpora(Type type) =>
        type.GetInterfaces().Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IIntegrityRule<>)).Select(one => one.GetGenericArguments()[0]);
}

/// <summary>What is wrong with an assembly.</summary>
/// <param name="Path">The assembly, as it was named.</param>
/// <param name="Message">What is wrong, without a full stop.</param>
internal sealed record ExtensionProblem(string Path, string Message);
